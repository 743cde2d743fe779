package org.amends.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.amends.customer.ExternalId;
import org.springframework.modulith.NamedInterface;

/** The way to the page of a customer. */
@NamedInterface("ui")
public final class CustomerNavigation {

    private CustomerNavigation() {}

    /** @param words what is read, usually the name */
    public static RouterLink link(ExternalId customer, String words) {
        RouterLink link = new RouterLink(words, CustomerView.class, to(customer));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    public static void open(ExternalId customer) {
        UI.getCurrent().navigate(CustomerView.class, to(customer));
    }

    /** To navigate to, not for the address of a link, where some of its characters would be written otherwise. */
    static String location(ExternalId customer) {
        return CustomersView.PATH + "/" + customer.value();
    }

    private static RouteParameters to(ExternalId customer) {
        return new RouteParameters(CustomerView.ID, customer.value());
    }
}
