package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.amends.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** One of several facts in a card: its name, which opens it for whoever may change it, and what else there is to say. */
final class FactRow extends ListItem {

    private final Div text = new Div();

    /** @param change null for whoever may only read */
    FactRow(String name, @Nullable Runnable change) {
        text.addClassName("am-fact-text");
        add(text);
        if (change == null) {
            line(name);
        } else {
            Button open = new Button(name, pressed -> change.run());
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            open.addClassName("am-row-button");
            open.getElement().setAttribute("dir", "auto");
            text.add(open);
        }
    }

    FactRow line(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            Span line = new Span(words);
            line.getElement().setAttribute("dir", "auto");
            text.add(line);
        }
        return this;
    }

    FactRow quiet(String words) {
        Span line = new Span(words);
        line.addClassName("am-third");
        text.add(line);
        return this;
    }

    /** What should make one pause. */
    FactRow warning(String words) {
        Span line = new Span(words);
        line.addClassName("am-fact-warn");
        text.add(line);
        return this;
    }

    FactRow with(Component more) {
        text.add(more);
        return this;
    }

    /** @param label for whoever does not see the cross */
    FactRow removable(String label, Runnable remove) {
        Button cross = new Button(Glyph.CLOSE.create(), pressed -> remove.run());
        cross.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        cross.addClassName("am-fact-remove");
        cross.setAriaLabel(label);
        cross.setTooltipText(label);
        add(cross);
        return this;
    }

    static UnorderedList list(List<FactRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("am-fact-rows");
        rows.forEach(list::add);
        return list;
    }

    /** Nothing yet, and what to do about it. */
    static Paragraph none(String words) {
        Paragraph none = new Paragraph(words);
        none.addClassNames("am-third", "am-small");
        return none;
    }

    /** Beside the heading of the card. */
    static Button add(String label, Runnable act) {
        Button add = change(label, act);
        add.setIcon(Glyph.PLUS.create());
        return add;
    }

    /** Beside the heading of a card that is changed as a whole. */
    static Button change(String label, Runnable act) {
        Button change = new Button(label, pressed -> act.run());
        change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        change.addClassName("am-fact-add");
        return change;
    }
}
