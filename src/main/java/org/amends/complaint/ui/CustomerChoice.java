package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.NewComplaint.Who;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.uikit.MarkRow;
import org.amends.uikit.RiskBars;
import org.amends.uikit.SegmentedChoice;
import org.amends.uikit.TierBadge;
import org.amends.uikit.TwoLines;
import org.jspecify.annotations.Nullable;

/** Whose complaint it is: found as one types, created on the spot, or nobody's. */
class CustomerChoice extends Div {

    /** How we know them. */
    enum Known {
        KNOWN,
        NEW,
        ANONYMOUS
    }

    private static final int FOUND_AT_ONCE = 12;

    private final Customers customers;
    private final SegmentedChoice<Known> known =
            new SegmentedChoice<>(Labels.say("complaint.new.customer"), List.of(Known.values()), Labels::of);
    private final ComboBox<CustomerProfile> search = new ComboBox<>(Labels.say("complaint.new.customer.search"));
    private final NewCustomerFields fields = new NewCustomerFields();
    private final Div about = new Div();

    /** @param chosen told when a known customer is chosen */
    CustomerChoice(Customers customers, ComplaintLookup complaints, Consumer<CustomerProfile> chosen) {
        this.customers = customers;
        addClassName("am-form");
        search.setPlaceholder(Labels.say("complaint.new.customer.search.by"));
        search.setPageSize(FOUND_AT_ONCE);
        search.setWidthFull();
        search.setOverlayWidth("min(30rem, 92vw)");
        search.setItemLabelGenerator(CustomerProfile::name);
        search.setRenderer(new ComponentRenderer<>(CustomerChoice::found));
        search.setItems(query -> find(query.getFilter().orElse(""), query.getPage(), query.getPageSize()));
        search.setAllowCustomValue(true);
        search.addCustomValueSetListener(typed -> create(typed.getDetail()));
        search.addValueChangeListener(changed -> {
            search.setInvalid(false);
            about.removeAll();
            if (changed.getValue() != null) {
                about.add(new CustomerGlance(
                        changed.getValue(),
                        complaints.ofCustomer(changed.getValue().id(), CustomerGlance.SHOWN)));
                chosen.accept(changed.getValue());
            }
        });
        known.setValue(Known.KNOWN);
        known.addValueChangeListener(changed -> show());
        Span anonymous = new Span(Labels.say("complaint.new.customer.anonymous"));
        anonymous.addClassNames("am-small", "am-second");
        about.addClassName("am-form-about");
        add(known, search, about, fields, anonymous);
        anonymous.setVisible(false);
        known.addValueChangeListener(changed -> anonymous.setVisible(changed.getValue() == Known.ANONYMOUS));
        show();
    }

    void keepIn(Draft draft) {
        draft.keep("customer.known", known, Known.class);
        draft.keep(
                "customer",
                search,
                customer -> customer.externalId().value(),
                text -> search.setValue(
                        customers.find(new ExternalId(text)).orElseThrow(IllegalArgumentException::new)));
        fields.keepIn(draft);
    }

    void onChange(Runnable listener) {
        known.addValueChangeListener(changed -> listener.run());
        search.addValueChangeListener(changed -> listener.run());
    }

    void focus() {
        search.focus();
    }

    /** Who is on the phone, when it is somebody we know. */
    @Nullable
    CustomerProfile known() {
        return known.getValue() == Known.KNOWN ? search.getValue() : null;
    }

    /** As {@link #who}, as far as it is known. */
    @Nullable
    Who whoIfKnown() {
        CustomerProfile customer = known();
        return customer == null ? null : new Who(customer.externalId(), null, null, null, null, null, null);
    }

    /** Says at the fields what is missing. */
    boolean isComplete() {
        return switch (known.getValue()) {
            case ANONYMOUS -> true;
            case NEW -> fields.areComplete();
            case KNOWN -> {
                boolean missing = search.isEmpty();
                search.setInvalid(missing);
                search.setErrorMessage(missing ? Labels.say("complaint.new.customer.missing") : "");
                yield !missing;
            }
        };
    }

    /** Only when complete. None if anonymous. */
    @Nullable
    Who who() {
        return switch (known.getValue()) {
            case ANONYMOUS -> null;
            case NEW -> fields.who();
            case KNOWN -> whoIfKnown();
        };
    }

    private Stream<CustomerProfile> find(String typed, int page, int size) {
        return customers.search(typed, page, size).items().stream();
    }

    private void create(String typed) {
        known.setValue(Known.NEW);
        fields.startWith(typed);
    }

    private void show() {
        search.setVisible(known.getValue() == Known.KNOWN);
        about.setVisible(known.getValue() == Known.KNOWN);
        fields.setVisible(known.getValue() == Known.NEW);
    }

    private static Component found(CustomerProfile customer) {
        Span name = new Span(customer.name());
        name.getElement().setAttribute("dir", "auto");
        MarkRow marks = new MarkRow(
                new TierBadge(customer.tier().name()),
                new RiskBars(customer.risk().band().name(), customer.risk().score()));
        Stream.of(customer.phone(), customer.email(), customer.documentNumber())
                .filter(contact -> contact != null)
                .limit(2)
                .forEach(contact -> marks.add(new Span(contact.toString())));
        return new TwoLines(name, marks);
    }
}
