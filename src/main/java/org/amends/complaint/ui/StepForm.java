package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BooleanSupplier;
import org.amends.uikit.KeptTextArea;
import org.springframework.modulith.NamedInterface;

/** The frame of a step's form: its fields and the one button that does the step, once. */
@NamedInterface("ui")
public final class StepForm extends Div {

    private Runnable shown = () -> {};

    public StepForm(Component... fields) {
        super(fields);
        addClassName("am-form");
    }

    /** What it shows beside its fields is looked up anew whenever the page is. */
    public StepForm showing(Runnable look) {
        shown = look;
        look.run();
        return this;
    }

    void lookAgain() {
        shown.run();
    }

    /** A text that has to be written. One that is too long is refused, never cut. */
    public static TextArea text(String label) {
        TextArea text = new KeptTextArea(label);
        text.setMinHeight("7em");
        text.setRequiredIndicatorVisible(true);
        return text;
    }

    /** @param act whether the step was done; if not, the button can be pressed again */
    public StepForm withAct(String label, BooleanSupplier act) {
        return with(label, act, true);
    }

    public StepForm withOtherAct(String label, BooleanSupplier act) {
        return with(label, act, false);
    }

    private StepForm with(String label, BooleanSupplier act, boolean primary) {
        Button button = new Button(label);
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button.setDisableOnClick(true);
        button.addClickListener(pressed -> {
            boolean done = false;
            try {
                done = act.getAsBoolean();
                if (done) {
                    KeptTextArea.within(this).forEach(KeptTextArea::forget);
                }
            } finally {
                button.setEnabled(!done);
            }
        });
        add(button);
        return this;
    }
}
