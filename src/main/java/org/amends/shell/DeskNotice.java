package org.amends.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.amends.organisation.StaffMember;

/** A bean of this type adds a line above every page of the desk. */
public interface DeskNotice {

    /** New for each page, in the reader's language; empty when there is nothing to say to them. */
    Optional<Component> line(StaffMember reader);
}
