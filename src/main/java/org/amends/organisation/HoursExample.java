package org.amends.organisation;

/** Implemented by whoever counts in business time: shows what hours mean before they are kept. */
public interface HoursExample {

    /** A sentence in the reader's language, such as by when a case that comes in now would have to be acted on. */
    String by(OpenTime hours);
}
