package org.amends.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.customer.rfm.Segments;
import org.amends.customer.rfm.Segments.Range;
import org.amends.customer.rfm.Segments.Segment;
import org.jspecify.annotations.Nullable;

/** One segment, as somebody changes it: its name, and of each score from which to which, “4–5” or “3”. */
final class SegmentRow extends NativeTableRow {

    private static final Pattern RANGE = Pattern.compile("\\s*([1-5])\\s*(?:[-–—]\\s*([1-5])\\s*)?");
    private static final String NAME_WIDTH = "13rem";
    private static final String RANGE_WIDTH = "4.5rem";

    private final @Nullable Segment before;
    private final TextField name = new TextField();
    private final TextField recency = range("recency");
    private final TextField frequency = range("frequency");
    private final TextField value = range("value");
    private final NativeTableCell customers = new NativeTableCell();
    private final Div acts = new Div();

    /** @param before null for one that is added */
    SegmentRow(@Nullable Segment before, Runnable changed) {
        this.before = before;
        name.setWidth(NAME_WIDTH);
        name.setMaxLength(Segments.LONGEST_NAME);
        name.setAriaLabel(getTranslation("customer.segments.column.segment"));
        name.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        name.setValueChangeMode(ValueChangeMode.ON_BLUR);
        if (before != null) {
            name.setValue(SegmentWords.of(before.name(), this));
            recency.setValue(words(before.recency()));
            frequency.setValue(words(before.frequency()));
            value.setValue(words(before.value()));
        }
        acts.addClassName("am-actions");
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(name);
        add(head, new NativeTableCell(recency), new NativeTableCell(frequency), new NativeTableCell(value), customers);
        add(new NativeTableCell(acts));
        Stream.of(name, recency, frequency, value)
                .forEach(field -> field.addValueChangeListener(typed -> changed.run()));
    }

    SegmentRow act(String sign, String key, Runnable does) {
        Button act = new Button(sign, pressed -> {
            does.run();
            pressed.getSource().focus();
        });
        act.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        act.setAriaLabel(getTranslation("customer.segments." + key, name.getValue()));
        act.setTooltipText(getTranslation("customer.segments." + key, name.getValue()));
        acts.add(act);
        return this;
    }

    void focus() {
        name.focus();
    }

    @Nullable
    Segment before() {
        return before;
    }

    /** Empty where what is entered cannot be; then the field says so. */
    Optional<Segment> entered() {
        String told = name.getValue().strip();
        name.setInvalid(told.isEmpty());
        name.setErrorMessage(told.isEmpty() ? getTranslation("customer.segments.name", Segments.LONGEST_NAME) : "");
        Optional<Range> r = read(recency);
        Optional<Range> f = read(frequency);
        Optional<Range> m = read(value);
        return told.isEmpty() || r.isEmpty() || f.isEmpty() || m.isEmpty()
                ? Optional.empty()
                : Optional.of(new Segment(kept(told), r.get(), f.get(), m.get()));
    }

    /** @param unreachable whether those above take every score of it */
    void show(long held, long wouldHold, boolean unreachable) {
        NumberFormat whole = NumberFormat.getIntegerInstance(getLocale());
        customers.setText(
                held == wouldHold
                        ? whole.format(held)
                        : getTranslation("customer.segments.held", whole.format(held), whole.format(wouldHold)));
        name.setHelperText(unreachable ? getTranslation("customer.segments.unreachable") : null);
    }

    /** A published name is kept as it was published, in whatever language it is read. */
    private String kept(String told) {
        return Segments.PUBLISHED.inOrder().stream()
                .map(Segment::name)
                .filter(published -> SegmentWords.of(published, this).equals(told))
                .findFirst()
                .orElse(told);
    }

    private Optional<Range> read(TextField field) {
        Matcher told = RANGE.matcher(field.getValue());
        Optional<Range> range = Optional.empty();
        if (told.matches()) {
            int lowest = Integer.parseInt(told.group(1));
            int highest = told.group(2) == null ? lowest : Integer.parseInt(told.group(2));
            range = lowest > highest ? Optional.empty() : Optional.of(new Range(lowest, highest));
        }
        field.setInvalid(range.isEmpty());
        field.setErrorMessage(range.isEmpty() ? getTranslation("customer.segments.range") : "");
        return range;
    }

    private TextField range(String name) {
        TextField field = new TextField();
        field.setWidth(RANGE_WIDTH);
        field.setPlaceholder("1–5");
        field.setAriaLabel(getTranslation("customer.segments.column." + name));
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }

    private static String words(Range range) {
        return range.lowest() == range.highest()
                ? String.valueOf(range.lowest())
                : range.lowest() + "–" + range.highest();
    }
}
