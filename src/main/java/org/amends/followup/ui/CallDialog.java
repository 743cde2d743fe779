package org.amends.followup.ui;

import com.vaadin.flow.component.UI;
import org.amends.followup.FollowUps;
import org.amends.followup.FollowUps.Call;
import org.amends.uikit.Dialogs;
import org.amends.uikit.KeptTextArea;

/** Asks what came of a call. */
final class CallDialog {

    private CallDialog() {}

    /** @see #by */
    interface Result {

        /** @return whether the dialog may close */
        boolean by(int satisfaction, String note);
    }

    static void ask(Call call, Result told) {
        SatisfactionChoice satisfaction = new SatisfactionChoice();
        KeptTextArea note = new KeptTextArea(say("note"));
        note.setMaxLength(FollowUps.LONGEST_NOTE);
        note.setMinHeight("6em");
        Dialogs.form(
                say("title", call.customerName()),
                call.complaint().subject(),
                say("save"),
                () -> satisfaction.isComplete() && told.by(satisfaction.getValue(), note.getValue()),
                satisfaction,
                note);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("followup.result." + key, arguments);
    }
}
