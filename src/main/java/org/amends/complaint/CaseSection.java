package org.amends.complaint;

/** What another module knows of a case and adds to its description. */
public interface CaseSection {

    /** The name of the field in JSON. */
    String name();

    /** Anything that has a JSON form. */
    Object of(ComplaintId complaint);
}
