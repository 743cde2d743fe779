package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import org.amends.complaint.ComplaintData;
import org.springframework.modulith.NamedInterface;

/** A page of the case beside its story, made when somebody opens it. */
@NamedInterface("ui")
public interface CaseTab {

    /** The text key of its name. */
    String title();

    Component of(ComplaintData complaint);
}
