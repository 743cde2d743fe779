package org.amends.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A pill that narrows a list: pressed or not, with how many it would leave. */
public final class FilterChip extends Button {

    private final Span number = new Span();
    private boolean selected;

    public FilterChip(String label) {
        this(label, false, pressed -> {});
    }

    /** @param toggled told the new state after each press */
    public FilterChip(String label, boolean selected, Consumer<Boolean> toggled) {
        super(label);
        addClassName("am-chip");
        number.addClassName("am-chip-count");
        select(selected);
        addClickListener(pressed -> {
            select(!this.selected);
            toggled.accept(this.selected);
        });
    }

    public FilterChip count(long matches) {
        number.setText(ShownCount.of(matches));
        setSuffixComponent(number);
        return this;
    }

    /** Says nothing to the listener. */
    public void select(boolean pressed) {
        selected = pressed;
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    public boolean isSelected() {
        return selected;
    }
}
