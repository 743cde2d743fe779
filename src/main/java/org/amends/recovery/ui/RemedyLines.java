package org.amends.recovery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amends.kernel.Named;
import org.amends.recovery.Nature;
import org.amends.recovery.RemedyProposal;
import org.amends.recovery.RemedyType;
import org.amends.uikit.AmountField;
import org.amends.uikit.Glyph;
import org.amends.uikit.KeptTextArea;

/** The remedies of one nature: what is owed, or what we add; a line each, with its sum. Kept like what is written. */
final class RemedyLines extends Div {

    private static final Pattern KEPT = Pattern.compile("([A-Z_]+) (-|[0-9]+(?:\\.[0-9]+)?) (.*)");
    private static final String NO_AMOUNT = "-";

    private final Nature nature;
    private final Currency currency;
    private final Runnable changed;
    private final Div lines = new Div();
    private final List<Line> all = new ArrayList<>();

    /** Never seen: it has the lines as text, which the browser keeps. */
    private final KeptTextArea kept;

    private boolean keeping;

    RemedyLines(Nature nature, Currency currency, Runnable changed) {
        this.nature = nature;
        this.currency = currency;
        this.changed = () -> {
            keep();
            changed.run();
        };
        addClassName("am-remedy-inputs");
        String called = getTranslation("recovery.nature." + nature.name());
        kept = new KeptTextArea(called);
        kept.getElement().setAttribute("hidden", true);
        kept.addValueChangeListener(recalled -> recall(recalled.getValue()));
        Span title = new Span(called);
        title.addClassName("am-remedy-inputs-title");
        Button more = new Button(
                getTranslation("recovery.remedy.add." + nature.name()),
                Glyph.PLUS_CIRCLE.create(),
                pressed -> addLine().amount.focus());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(title, lines, more, kept);
    }

    private static final class Line extends Div {

        private final Select<RemedyType> type = new Select<>();
        private final AmountField amount;
        private final TextField note = new TextField();

        Line(Nature nature, Currency currency, Runnable changed) {
            addClassName("am-remedy");
            amount = new AmountField(currency);
            type.setItems(RemedyType.values());
            type.setItemLabelGenerator(one -> getTranslation("recovery.type." + one.name()));
            type.setValue(nature == Nature.REDRESS ? RemedyType.REFUND : RemedyType.VOUCHER);
            type.setAriaLabel(getTranslation("recovery.remedy.type"));
            amount.setAriaLabel(getTranslation("recovery.remedy.amount.label"));
            amount.setPrefixComponent(new Span(currency.getSymbol(getLocale())));
            amount.addValueChangeListener(event -> changed.run());
            type.addValueChangeListener(event -> changed.run());
            note.setPlaceholder(getTranslation("recovery.remedy.note"));
            note.setAriaLabel(getTranslation("recovery.remedy.note"));
            note.setMaxLength(1000);
            note.setValueChangeMode(ValueChangeMode.TIMEOUT);
            note.addValueChangeListener(event -> changed.run());
            note.setWidthFull();
            add(type, amount, note);
        }

        String text() {
            String sum =
                    amount.getValue() == null ? NO_AMOUNT : amount.getValue().toPlainString();
            return type.getValue() + " " + sum + " " + note.getValue();
        }

        BigDecimal worth() {
            return amount.getValue() == null ? BigDecimal.ZERO : amount.getValue();
        }
    }

    private Line addLine() {
        Line line = new Line(nature, currency, changed);
        Button remove = new Button(Glyph.CLOSE.create(), pressed -> {
            all.remove(line);
            lines.remove(line);
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("recovery.remedy.remove"));
        line.add(remove);
        all.add(line);
        lines.add(line);
        return line;
    }

    private void keep() {
        keeping = true;
        kept.setValue(all.stream().map(Line::text).collect(Collectors.joining("\n")));
        keeping = false;
    }

    /** What the browser has kept; what cannot be read is left out. */
    private void recall(String texts) {
        if (keeping || !all.isEmpty()) {
            return;
        }
        texts.lines().map(KEPT::matcher).filter(Matcher::matches).forEach(text -> Named.in(
                        RemedyType.class, text.group(1))
                .ifPresent(type -> {
                    Line line = addLine();
                    line.type.setValue(type);
                    line.note.setValue(text.group(3));
                    line.amount.setValue(text.group(2).equals(NO_AMOUNT) ? null : new BigDecimal(text.group(2)));
                }));
    }

    List<RemedyProposal> proposals() {
        return all.stream()
                .map(line -> new RemedyProposal(
                        line.type.getValue(),
                        nature,
                        line.amount.getValue(),
                        null,
                        line.note.isEmpty() ? null : line.note.getValue()))
                .toList();
    }

    /** Marks the amounts that are none. */
    boolean isComplete() {
        return all.stream().filter(line -> !line.amount.isComplete()).count() == 0;
    }

    BigDecimal sum() {
        return all.stream().map(Line::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
