package org.amends.uikit;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A filter of several values: shows the chosen one, and all of them when pressed. */
public final class ChoiceChip<T> extends Button {

    private final String label;
    private final List<T> choices;
    private final ItemLabelGenerator<T> words;
    private final Consumer<@Nullable T> chosen;
    private final ContextMenu menu = new ContextMenu(this);
    private @Nullable T shown;

    /** @param chosen told the value, null for any */
    public ChoiceChip(String label, List<T> choices, ItemLabelGenerator<T> words, Consumer<@Nullable T> chosen) {
        this.label = label;
        this.choices = choices;
        this.words = words;
        this.chosen = chosen;
        addClassName("am-chip");
        getElement().setAttribute("aria-haspopup", "menu");
        setSuffixComponent(Glyph.DOWN.create());
        menu.setOpenOnClick(true);
        show(null);
    }

    /** Says nothing to the listener. Leaves a menu alone that somebody may have open. */
    public void show(@Nullable T value) {
        if (Objects.equals(value, shown) && !menu.getItems().isEmpty()) {
            return;
        }
        shown = value;
        setText(value == null ? label : words.apply(value));
        getElement().setAttribute("aria-label", value == null ? label : label + ": " + words.apply(value));
        getElement().setAttribute("aria-pressed", Boolean.toString(value != null));
        menu.removeAll();
        item(Words.say("any"), value == null, null);
        choices.forEach(choice -> item(words.apply(choice), choice.equals(value), choice));
    }

    private void item(String text, boolean current, @Nullable T choice) {
        MenuItem item = menu.addItem(text, pressed -> chosen.accept(choice));
        item.setCheckable(true);
        item.setChecked(current);
    }
}
