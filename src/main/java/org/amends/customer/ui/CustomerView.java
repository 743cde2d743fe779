package org.amends.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.LeavingIntentions;
import org.amends.customer.Purchases;
import org.amends.customer.duplicates.CustomerMerges;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.InfoBox;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.Keys;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The ficha: who a customer is, what they are worth to us and likely to do, and all we had to do with each other.
 *
 * <p>The browser gets the code of those components only that a view names. Panels come from other modules, unseen from
 * here, so what they use beyond our own is named too.
 */
@Route("customers/:" + CustomerView.ID)
@RolesAllowed({"AGENT", "ADMIN"})
@Uses(BigDecimalField.class)
@Uses(KeptTextArea.class)
@Uses(MultiSelectComboBox.class)
public class CustomerView extends Page implements BeforeEnterObserver, TitledPage {

    static final String ID = "id";
    private static final int LATEST = 20;
    private static final int MONTHS = 24;
    private static final int DAYS = 500;

    private final Customers customers;
    private final Purchases purchases;
    private final CustomerMerges merges;
    private final LeavingIntentions intentions;
    private final RegisterCards register;
    private final List<CustomerPanel> panels;
    private final Moments moments;
    private final BusinessTime business;
    private final boolean mayWrite;
    private String title = "";

    public CustomerView(
            Customers customers,
            Purchases purchases,
            CustomerMerges merges,
            LeavingIntentions intentions,
            RegisterCards register,
            ObjectProvider<CustomerPanel> panels,
            CurrentUser user,
            BusinessTime business,
            Clock clock) {
        this.customers = customers;
        this.purchases = purchases;
        this.merges = merges;
        this.intentions = intentions;
        this.register = register;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CustomerPanel::order))
                .toList();
        this.moments = new Moments(clock, business.hours().zone());
        this.business = business;
        this.mayWrite = user.is(Role.AGENT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        ExternalId asked = new ExternalId(entering.getRouteParameters().get(ID).orElse(""));
        CustomerProfile customer = customers.require(asked);
        show(customer);
        if (!customer.externalId().equals(asked)) {
            // an old link to one who was merged into this one
            merges.of(asked)
                    .ifPresent(merge -> addComponentAsFirst(new InfoBox(getTranslation(
                            "customer.merged.note",
                            merge.name(),
                            asked,
                            customer.name(),
                            moments.at(merge.at()),
                            merge.by()))));
        }
    }

    @Override
    public String title() {
        return title;
    }

    private void show(CustomerProfile customer) {
        title = customer.name();
        LeavingNotice leaving = new LeavingNotice(
                intentions,
                customer,
                new ContractsCard.Reader(mayWrite, moments, business.today()),
                () -> show(customers.require(customer.externalId())));
        PageHeader header = mayWrite
                ? new PageHeader(customer.name(), customer.externalId().value(), leaving.record(), edit(customer))
                : new PageHeader(customer.name(), customer.externalId().value());
        RfmCard bought = new RfmCard(
                customer,
                purchases.byMonth(customer.id(), MONTHS, business.today()),
                customers.history(customer.id(), DAYS),
                moments);
        Div who = new Div(
                new RelationshipCard(customer, purchases.lifetimeValue(customer), moments),
                bought,
                new IdentityCard(customer));
        who.addClassName("am-column");
        register.of(customer).forEach(who::add);
        Div history = new Div();
        history.addClassName("am-column");
        panels.forEach(panel -> history.add(panel.of(customer)));
        history.add(new PurchasesCard(purchases.latest(customer.id(), LATEST), moments));
        Div columns = new Div(who, history);
        columns.addClassName("am-columns");
        removeAll();
        add(header, leaving, columns);
    }

    private Button edit(CustomerProfile customer) {
        return Keys.on(
                "e", new Button(getTranslation("customer.edit"), pressed -> new CustomerForm(customer, details -> {
                            CustomerProfile corrected = customers.correct(customer, details);
                            Notices.success(getTranslation("customer.edited"));
                            show(corrected);
                        })
                        .open()));
    }
}
