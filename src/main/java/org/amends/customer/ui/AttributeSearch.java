package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.customer.attributes.Attribute;
import org.amends.customer.attributes.AttributeFilter;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** Narrows the list of customers by one attribute: what it is, or from where to where it goes. */
final class AttributeSearch extends Composite<Div> {

    static final String ATTRIBUTE = "attribute";
    private static final String VALUE = "value";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final ComboBox<Attribute> attribute = new ComboBox<>();
    private final Div where = new Div();
    private final Map<String, AttributeField> fields = new LinkedHashMap<>();
    private final Runnable changed;

    /** @param changed told when whoever reads has changed it */
    AttributeSearch(List<Attribute> attributes, Runnable changed) {
        this.changed = changed;
        attribute.setItems(attributes);
        attribute.setItemLabelGenerator(one -> one.name(getLocale()));
        attribute.setPlaceholder(getTranslation("customer.attribute.filter"));
        attribute.setAriaLabel(getTranslation("customer.attribute.filter"));
        attribute.setClearButtonVisible(true);
        attribute.addValueChangeListener(chosen -> {
            ask(chosen.getValue());
            if (chosen.isFromClient()) {
                changed.run();
            }
        });
        where.addClassName("am-attribute-filter");
        setVisible(!attributes.isEmpty());
    }

    @Override
    protected Div initContent() {
        Div all = new Div(attribute, where);
        all.addClassName("am-attribute-filter");
        return all;
    }

    private void ask(@Nullable Attribute one) {
        fields.clear();
        where.removeAll();
        if (one == null) {
            return;
        }
        for (String name : one.type().isOrdered() ? List.of(FROM, TO) : List.of(VALUE)) {
            AttributeField field =
                    new AttributeField(one, getTranslation("customer.attribute.filter." + name)).whenChanged(changed);
            fields.put(name, field);
            where.add(field.component());
        }
    }

    /** Null while there is nothing to narrow by. */
    @Nullable
    AttributeFilter filter() {
        Attribute one = attribute.getValue();
        if (one == null) {
            return null;
        }
        try {
            return one.type().isOrdered()
                    ? new AttributeFilter(one, value(FROM), value(TO))
                    : AttributeFilter.is(one, value(VALUE));
        } catch (Invalid halfWritten) {
            return new AttributeFilter(one, "", "");
        }
    }

    /** As they stand in the address. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        Attribute one = attribute.getValue();
        if (one != null) {
            parameters.put(ATTRIBUTE, one.key());
            fields.forEach((name, field) -> {
                if (!field.value().isEmpty()) {
                    parameters.put(name, field.value());
                }
            });
        }
        return parameters;
    }

    /** Shows what stands in the address; what means nothing is not shown. */
    void show(@Nullable Attribute one, Map<String, String> told) {
        attribute.setValue(one);
        ask(one);
        if (one == null) {
            return;
        }
        fields.forEach((name, field) -> {
            try {
                String value = told.getOrDefault(name, "");
                field.with(value.isBlank() ? "" : one.canonical(value));
            } catch (Invalid meaningless) {
                field.with("");
            }
        });
    }

    private String value(String name) {
        AttributeField field = fields.get(name);
        return field == null ? "" : field.value();
    }
}
