package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.customer.CustomerId;
import org.amends.customer.attributes.Attribute;
import org.amends.customer.attributes.AttributeValues;
import org.amends.customer.attributes.Attributes;
import org.amends.uikit.Card;
import org.amends.uikit.Dialogs;
import org.amends.uikit.Facts;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.Notices;

/** What the administrator wants to be known of customers. What is retired is shown where it is known, and asked no more. */
final class AttributesCard extends Composite<Card> {

    private final Attributes attributes;
    private final AttributeValues values;
    private final CustomerId customer;
    private final ContractsCard.Reader reader;

    AttributesCard(Attributes attributes, AttributeValues values, CustomerId customer, ContractsCard.Reader reader) {
        this.attributes = attributes;
        this.values = values;
        this.customer = customer;
        this.reader = reader;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(text("customer.attributes"));
        List<Attribute> all = attributes.all();
        boolean some = all.stream().anyMatch(one -> !one.retired());
        Map<String, String> known = values.of(customer);
        if (reader.mayWrite() && some) {
            card.withAside(FactRow.change(text("customer.attributes.change"), () -> change(known)));
        }
        Facts facts = new Facts();
        all.stream()
                .filter(one -> known.containsKey(one.key()))
                .forEach(one -> facts.add(
                        one.name(getLocale()),
                        AttributeField.words(one, known.getOrDefault(one.key(), ""), reader.moments())));
        card.add(
                known.isEmpty()
                        ? FactRow.none(text(some ? "customer.attributes.none" : "customer.attributes.undefined"))
                        : facts);
        return card;
    }

    private void change(Map<String, String> known) {
        Map<String, AttributeField> fields = new LinkedHashMap<>();
        FieldProblems problems = new FieldProblems();
        attributes.inUse().forEach(one -> {
            AttributeField field = new AttributeField(one, one.name(getLocale())).with(known.get(one.key()));
            field.at(problems);
            fields.put(one.key(), field);
        });
        Dialogs.form(
                text("customer.attributes"),
                "",
                text("customer.save"),
                () -> problems.overcome(() -> {
                    Map<String, String> written = new LinkedHashMap<>();
                    fields.forEach((key, field) -> written.put(key, field.value()));
                    values.correct(customer, known, written);
                    renew();
                    Notices.success(text("customer.attributes.saved"));
                }),
                ContractForm.two(
                        fields.values().stream().map(AttributeField::component).toArray(Component[]::new)));
    }

    private void renew() {
        Card now = initContent();
        getContent().removeAll();
        now.getChildren().toList().forEach(getContent()::add);
    }

    private String text(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }
}
