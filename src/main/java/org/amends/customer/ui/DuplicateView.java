package org.amends.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.duplicates.CustomerMerges;
import org.amends.customer.duplicates.CustomerSide;
import org.amends.customer.duplicates.Duplicates;
import org.amends.customer.duplicates.Proposal;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Keys;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** Two customers beside each other, to be merged or set aside. */
@Route(DuplicatesView.PATH + "/:" + DuplicateView.ONE + "([0-9]+)/:" + DuplicateView.OTHER + "([0-9]+)")
@RolesAllowed({"AGENT", "ADMIN"})
public class DuplicateView extends Page implements BeforeEnterObserver, TitledPage {

    static final String ONE = "one";
    static final String OTHER = "other";

    private final Customers customers;
    private final Duplicates duplicates;
    private final CustomerMerges merges;
    private final boolean mayMerge;

    public DuplicateView(Customers customers, Duplicates duplicates, CustomerMerges merges, CurrentUser user) {
        this.customers = customers;
        this.duplicates = duplicates;
        this.merges = merges;
        this.mayMerge = user.is(Role.SUPERVISOR);
    }

    static void open(Proposal proposal) {
        UI.getCurrent().navigate(DuplicateView.class, to(proposal));
    }

    static RouterLink link(Proposal proposal, String words) {
        RouterLink link = new RouterLink(words, DuplicateView.class, to(proposal));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private static RouteParameters to(Proposal proposal) {
        return new RouteParameters(java.util.Map.of(
                ONE, proposal.one().id().text(), OTHER, proposal.other().id().text()));
    }

    @Override
    public String title() {
        return getTranslation("customer.merge.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(id(entering, ONE), id(entering, OTHER));
    }

    private static CustomerId id(BeforeEnterEvent entering, String name) {
        return new CustomerId(entering.getRouteParameters().getLong(name).orElse(0L));
    }

    private void show(CustomerId one, CustomerId other) {
        removeAll();
        CustomerProfile left = customers.require(one);
        CustomerProfile right = customers.require(other);
        if (!left.id().equals(one) || !right.id().equals(other) || one.equals(other)) {
            InfoBox done = new InfoBox(getTranslation("customer.merge.done.already"));
            done.add(CustomerNavigation.link(left.externalId(), left.name()));
            add(new PageHeader(title(), ""), done);
            return;
        }
        MergeForm form = new MergeForm(merges.side(one), merges.side(other), mayMerge);
        String reasons = MergeWords.reasons(duplicates.between(one, other).orElse(null), this);
        if (mayMerge) {
            add(new PageHeader(title(), reasons, apart(one, other), merge(form)));
        } else {
            add(new PageHeader(title(), reasons), new InfoBox(getTranslation("customer.merge.who")));
        }
        add(form);
    }

    private Button apart(CustomerId one, CustomerId other) {
        return Keys.on("x", new Button(getTranslation("customer.merge.apart"), pressed -> {
            duplicates.setAside(one, other);
            Notices.success(getTranslation("customer.merge.apart.done"), () -> duplicates.proposeAgain(one, other));
            UI.getCurrent().navigate(DuplicatesView.class);
        }));
    }

    private Button merge(MergeForm form) {
        Button merge = Keys.on("m", new Button(getTranslation("customer.merge.merge")));
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        merge.setDisableOnClick(true);
        merge.addClickListener(pressed -> {
            try {
                CustomerSide kept = form.kept();
                merges.merge(kept, form.merged(), form.taken());
                Notices.success(
                        getTranslation("customer.merge.done", form.merged().name(), kept.name()));
                CustomerNavigation.open(kept.externalId());
            } finally {
                merge.setEnabled(true);
            }
        });
        return merge;
    }
}
