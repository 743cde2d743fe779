package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A form in which Enter, in a line of text, presses the main button. */
@Tag("amends-enter-form")
@JsModule("./components/amends-enter-form.ts")
public final class EnterForm extends Component implements HasComponents {

    public EnterForm(Component... parts) {
        add(parts);
    }
}
