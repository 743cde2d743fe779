package org.amends.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.function.Predicate;
import org.amends.retention.NewDefection;

/** Asks when and why a customer left. */
final class DefectionDialog extends Dialog {

    /** @param recorded whether it was accepted; if not, the dialog stays open with everything in it */
    DefectionDialog(DefectionForm form, Predicate<NewDefection> recorded) {
        setHeaderTitle(getTranslation("retention.record.title"));
        addClassName("am-dialog");
        setWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        add(form);
        Button save = new Button(getTranslation("retention.record.save"));
        save.setDisableOnClick(true);
        save.addClickListener(pressed -> {
            try {
                if (recorded.test(form.told())) {
                    close();
                }
            } catch (ValidationException incomplete) {
                // the fields say what is missing
            } finally {
                save.setEnabled(true);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("retention.cancel"), pressed -> close()), save);
    }
}
