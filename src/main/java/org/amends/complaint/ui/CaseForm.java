package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Step;
import org.springframework.modulith.NamedInterface;

/** What a person fills in to do a step. Each module brings the forms of its own steps. */
@NamedInterface("ui")
public interface CaseForm {

    /** The steps that the form does; it is shown when one of them is open. */
    Set<Step> steps();

    /** @return nothing to show is an empty component */
    Component of(ComplaintData complaint, CaseActions actions);
}
