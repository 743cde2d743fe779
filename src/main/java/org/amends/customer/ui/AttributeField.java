package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.customer.attributes.Attribute;
import org.amends.uikit.DayField;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.Moments;
import org.jspecify.annotations.Nullable;

/** The field that fits an attribute; what is in it is told and read as the canonical text of the value. */
final class AttributeField {

    private final Component field;
    private final Supplier<String> read;
    private final Consumer<String> write;
    private final Consumer<FieldProblems> place;
    private final Consumer<Runnable> watch;

    /** @param label of the field */
    AttributeField(Attribute attribute, String label) {
        switch (attribute.type()) {
            case TEXT -> {
                TextField text = new TextField(label);
                text.setMaxLength(Attribute.LONGEST_TEXT);
                field = text;
                read = text::getValue;
                write = text::setValue;
                place = problems -> problems.at(attribute.field(), text);
                watch = listener -> watch(text, listener);
            }
            case NUMBER -> {
                BigDecimalField number = new BigDecimalField(label);
                field = number;
                read = () -> number.getValue() == null ? "" : number.getValue().toPlainString();
                write = value -> number.setValue(value.isEmpty() ? null : new BigDecimal(value));
                place = problems -> problems.at(attribute.field(), number);
                watch = listener -> watch(number, listener);
            }
            case DATE -> {
                DayField day = new DayField(label);
                field = day;
                read = () -> day.getValue() == null ? "" : day.getValue().toString();
                write = value -> day.setValue(value.isEmpty() ? null : LocalDate.parse(value));
                place = problems -> problems.at(attribute.field(), day);
                watch = listener -> watch(day, listener);
            }
            default -> {
                ComboBox<String> choice = choice(attribute, label);
                field = choice;
                read = () -> choice.getValue() == null ? "" : choice.getValue();
                write = value -> {
                    // a choice that the administrator took away is still what is known
                    choice.setItems(Stream.concat(choices(attribute).stream(), Stream.of(value))
                            .filter(one -> !one.isEmpty())
                            .distinct()
                            .toList());
                    choice.setValue(value.isEmpty() ? null : value);
                };
                place = problems -> problems.at(attribute.field(), choice);
                watch = listener -> watch(choice, listener);
            }
        }
    }

    private static ComboBox<String> choice(Attribute attribute, String label) {
        ComboBox<String> choice = new ComboBox<>(label, choices(attribute));
        choice.setClearButtonVisible(true);
        choice.setItemLabelGenerator(each -> words(attribute, each, null));
        return choice;
    }

    private static List<String> choices(Attribute attribute) {
        return switch (attribute.type()) {
            case YES_NO -> List.of(Attribute.YES, Attribute.NO);
            default -> attribute.details().choices();
        };
    }

    private static <C extends Component & HasValue<?, ?> & HasValidationProperties> void watch(
            C field, Runnable listener) {
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                listener.run();
            }
        });
    }

    /** A value as the reader of the page writes it. @param moments null where there are no days */
    static String words(Attribute attribute, String value, @Nullable Moments moments) {
        UI page = UI.getCurrent();
        return switch (attribute.type()) {
            case YES_NO -> page.getTranslation("customer.attribute." + value);
            case DATE -> moments == null ? value : moments.date(LocalDate.parse(value));
            case NUMBER -> {
                NumberFormat format = NumberFormat.getNumberInstance(page.getLocale());
                format.setMaximumFractionDigits(4);
                yield format.format(new BigDecimal(value));
            }
            default -> value;
        };
    }

    Component component() {
        return field;
    }

    String value() {
        return read.get();
    }

    AttributeField with(@Nullable String value) {
        write.accept(value == null ? "" : value);
        return this;
    }

    /** What is refused of it is said beside it. */
    void at(FieldProblems problems) {
        place.accept(problems);
    }

    /** Told when whoever reads has changed it. */
    AttributeField whenChanged(Runnable listener) {
        watch.accept(listener);
        return this;
    }
}
