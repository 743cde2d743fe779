package org.amends.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.amends.followup.FollowUps.Call;
import org.amends.uikit.SegmentedChoice;

/** What came of a call. */
final class CallDialog extends Dialog {

    private static final int LONGEST_NOTE = 4_000;

    /** @see #by */
    interface Result {

        /** @return whether the dialog may close */
        boolean by(int satisfaction, String note);
    }

    CallDialog(Call call, Result told) {
        setHeaderTitle(getTranslation("followup.result.title", call.customerName()));
        addClassName("am-dialog");
        setWidth("min(32rem, 100%)");
        setCloseOnOutsideClick(false);
        SegmentedChoice<Integer> satisfaction = new SegmentedChoice<>(
                getTranslation("followup.result.satisfaction"), List.of(1, 2, 3, 4, 5), String::valueOf);
        satisfaction.setHelperText(getTranslation("followup.result.scale"));
        satisfaction.setRequiredIndicatorVisible(true);
        satisfaction.addValueChangeListener(said -> satisfaction.setHelperText(
                said.getValue() == null
                        ? getTranslation("followup.result.scale")
                        : getTranslation("followup.result." + said.getValue())));
        TextArea note = new TextArea(getTranslation("followup.result.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        note.setMinHeight("6em");
        add(new Paragraph(call.complaint().subject()), satisfaction, note);
        Button save = new Button(getTranslation("followup.result.save"), pressed -> {
            boolean missing = satisfaction.getValue() == null;
            satisfaction.setInvalid(missing);
            satisfaction.setErrorMessage(missing ? getTranslation("followup.satisfaction") : "");
            if (!missing && told.by(satisfaction.getValue(), note.getValue().strip())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("followup.cancel"), pressed -> close()), save);
    }
}
