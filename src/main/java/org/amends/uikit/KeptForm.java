package org.amends.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import elemental.json.JsonObject;
import elemental.json.JsonType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A form that the browser keeps: what is typed survives a reload, a lost connection, a session that ended and a server
 * that was started again, until it is forgotten. Each name is kept as a text. What comes back is what the browser says,
 * which may be anything.
 */
@Tag("amends-kept-form")
@JsModule("./components/amends-kept-form.ts")
public final class KeptForm extends Component implements HasComponents, HasStyle {

    /** The browser has said what it keeps; once, after the form is shown. */
    @DomEvent("kept-recalled")
    public static final class Recalled extends ComponentEvent<KeptForm> {

        private final Map<String, String> texts = new HashMap<>();

        public Recalled(KeptForm form, boolean fromClient, @EventData("event.detail") JsonObject kept) {
            super(form, fromClient);
            for (String name : kept.keys()) {
                if (kept.get(name).getType() == JsonType.STRING) {
                    texts.put(name, kept.getString(name));
                }
            }
        }

        /** By name; whatever the browser says. */
        public Map<String, String> texts() {
            return Map.copyOf(texts);
        }
    }

    /** @param name of the form, for this browser */
    public KeptForm(String name) {
        getElement().setAttribute("name", name);
    }

    /** Keeps a field of text while it is typed. */
    public <C extends Component> C keep(String name, C field) {
        field.getElement().setAttribute("data-kept", name);
        return field;
    }

    /** Keeps a choice once it is made. */
    public <V, C extends Component & HasValue<?, V>> C keep(String name, C field, Function<V, String> text) {
        field.addValueChangeListener(changed -> remember(name, text.apply(field.getValue())));
        return field;
    }

    public void remember(String name, String text) {
        getElement().callJsFunction("remember", name, text);
    }

    public void forget() {
        getElement().callJsFunction("forget");
    }

    public Registration addRecalledListener(Consumer<Map<String, String>> listener) {
        return addListener(Recalled.class, recalled -> listener.accept(recalled.texts()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (attached.isInitialAttach()) {
            getElement().executeJs("this.recall()");
        }
    }
}
