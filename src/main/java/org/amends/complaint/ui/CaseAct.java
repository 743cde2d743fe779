package org.amends.complaint.ui;

import org.amends.complaint.ComplaintData;
import org.springframework.modulith.NamedInterface;

/** What can be done on a case at any time, beside its open step: a button in the last column. */
@NamedInterface("ui")
public interface CaseAct {

    /** The text key of the button. */
    String label();

    boolean isOffered(ComplaintData complaint);

    /** Asks for what it needs, and does it. */
    void begin(ComplaintData complaint, CaseActions actions);
}
