package org.amends.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that takes some thought to write. Once it has a name, what was typed is kept in the browser under that name, and
 * comes back to an empty field of the same name, until it is cleared or forgotten.
 */
@JsModule("./components/amends-kept-text.ts")
public final class KeptTextArea extends TextArea {

    private static final int AT_MOST_EVERY_MILLISECONDS = 600;

    private @Nullable String name;

    public KeptTextArea(String label) {
        super(label);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(AT_MOST_EVERY_MILLISECONDS);
    }

    /** @param name of the person and the place, since browsers are shared */
    public KeptTextArea keptAs(String name) {
        this.name = name;
        getUI().ifPresent(page -> keep(name));
        return this;
    }

    /** It was sent. */
    public void forget() {
        if (name != null) {
            UI.getCurrent().getPage().executeJs("window.amendsKeptText?.forget($0)", name);
        }
    }

    /** Those in the component, from top to bottom. */
    public static List<KeptTextArea> within(Component component) {
        return flat(component)
                .filter(KeptTextArea.class::isInstance)
                .map(KeptTextArea.class::cast)
                .toList();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (name != null) {
            keep(name);
        }
    }

    private void keep(String known) {
        getElement().executeJs("window.amendsKeptText?.keep(this, $0)", known);
    }

    private static Stream<Component> flat(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(KeptTextArea::flat));
    }
}
