package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import org.amends.customer.CustomerProfile;
import org.springframework.modulith.NamedInterface;

/** A bean of this type adds a card to the page of a customer: what another module knows about them. */
@NamedInterface("ui")
public interface CustomerPanel {

    /** The smallest stands first; the purchases stand last. */
    int order();

    /** A new one for each page. */
    Component of(CustomerProfile customer);
}
