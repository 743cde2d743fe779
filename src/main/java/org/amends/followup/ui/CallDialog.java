package org.amends.followup.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.amends.followup.FollowUps.Call;
import org.amends.uikit.Dialogs;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.SegmentedChoice;

/** Asks what came of a call. */
final class CallDialog {

    private static final int LONGEST_NOTE = 4_000;

    private CallDialog() {}

    /** @see #by */
    interface Result {

        /** @return whether the dialog may close */
        boolean by(int satisfaction, String note);
    }

    static void ask(Call call, Result told) {
        SegmentedChoice<Integer> satisfaction =
                new SegmentedChoice<>(say("satisfaction"), List.of(1, 2, 3, 4, 5), String::valueOf);
        satisfaction.setHelperText(say("scale"));
        satisfaction.setRequiredIndicatorVisible(true);
        satisfaction.addValueChangeListener(
                said -> satisfaction.setHelperText(said.getValue() == null ? say("scale") : say("" + said.getValue())));
        KeptTextArea note = new KeptTextArea(say("note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinHeight("6em");
        Dialogs.form(
                say("title", call.customerName()),
                call.complaint().subject(),
                say("save"),
                () -> {
                    boolean missing = satisfaction.getValue() == null;
                    satisfaction.setInvalid(missing);
                    satisfaction.setErrorMessage(
                            missing ? UI.getCurrent().getTranslation("followup.satisfaction") : "");
                    return !missing
                            && told.by(satisfaction.getValue(), note.getValue().strip());
                },
                satisfaction,
                note);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("followup.result." + key, arguments);
    }
}
