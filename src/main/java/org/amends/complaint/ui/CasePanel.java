package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.amends.complaint.ComplaintData;
import org.springframework.modulith.NamedInterface;

/** What another module shows under the customer of a case. */
@NamedInterface("ui")
public interface CasePanel {

    /** Empty when there is nothing to show. */
    Optional<Component> of(ComplaintData complaint);
}
