package org.amends.uikit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A key without a button of its own, such as "j" for the next row. Works while the view that holds it is shown. */
@Tag("span")
@JsModule("./components/amends-keys.ts")
public final class KeyAction extends Component implements ClickNotifier<KeyAction> {

    /** @param label what it does, for the list of keys */
    public KeyAction(String key, String label, Runnable act) {
        getElement().setAttribute("aria-hidden", "true").getClassList().add("am-key-action");
        Keys.on(key, label, this);
        addClickListener((ClickEvent<KeyAction> pressed) -> act.run());
    }
}
