package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Questions that stand between a person and an act. Escape and "Cancel" do nothing; what was written is there again when
 * the question is asked again in the same place.
 */
public final class Dialogs {

    private static final int LONGEST_REASON = 2_000;

    private Dialogs() {}

    /** @param act what the button does, as on the button that led here ("Reject") */
    public static Dialog confirm(String question, String text, String act, Runnable confirmed) {
        Dialog dialog = asked(question, text);
        Button go = new Button(act, pressed -> {
            dialog.close();
            confirmed.run();
        });
        return opened(dialog, go);
    }

    /**
     * Asks why, and takes no blank for an answer. Stays open, with the reason in it, until the act is done.
     *
     * @param about the id of what is asked about: what was written about one is not offered for another
     * @param confirmed given the reason, trimmed, at most 2,000 characters; says whether it was done
     */
    public static Dialog confirmWithReason(
            Object about, String question, String text, String act, Predicate<String> confirmed) {
        Dialog dialog = asked(question, text);
        KeptTextArea reason = new KeptTextArea(Words.say("reason")).keptAs(kept(about + "/" + question));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinHeight("7em");
        reason.setAutofocus(true);
        dialog.add(reason);
        return opened(dialog, doing(dialog, act, () -> {
            String given = reason.getValue().strip();
            reason.setInvalid(given.isEmpty());
            reason.setErrorMessage(given.isEmpty() ? Words.say("reason.missing") : "");
            if (given.isEmpty()) {
                reason.focus();
                return false;
            }
            boolean did = confirmed.test(given);
            if (did) {
                reason.forget();
            }
            return did;
        }));
    }

    /**
     * Asks for what an act needs. Stays open, with everything in it, until the act is done.
     *
     * @param act what the button does
     * @param done does it; says whether it was done
     */
    public static Dialog form(String question, String text, String act, BooleanSupplier done, Component... fields) {
        Dialog dialog = asked(question, text);
        dialog.setWidth("min(36rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        Div form = new Div(fields);
        form.addClassName("am-form");
        dialog.add(form);
        List<KeptTextArea> texts = KeptTextArea.within(form);
        texts.forEach(written -> written.keptAs(kept(question + "/" + texts.indexOf(written))));
        return opened(dialog, doing(dialog, act, () -> {
            boolean did = done.getAsBoolean();
            if (did) {
                texts.forEach(KeptTextArea::forget);
            }
            return did;
        }));
    }

    /**
     * The button that does what a dialog asks for, once however fast it is pressed, and closes it then.
     *
     * @param done does it; says whether it was done
     */
    public static Button doing(Dialog dialog, String act, BooleanSupplier done) {
        Button go = Keys.onControlEnter(new Button(act));
        go.setDisableOnClick(true);
        go.addClickListener(pressed -> {
            try {
                if (done.getAsBoolean()) {
                    dialog.close();
                }
            } finally {
                go.setEnabled(true);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return go;
    }

    /** By whom, and where. */
    private static String kept(String question) {
        String reader = VaadinRequest.getCurrent().getRemoteUser();
        String page = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return reader + "/" + page + "/" + question;
    }

    private static Dialog asked(String question, String text) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(question);
        dialog.addClassName("am-dialog");
        dialog.setWidth("min(30rem, 100%)");
        if (!text.isBlank()) {
            dialog.add(new Paragraph(text));
        }
        return dialog;
    }

    private static Dialog opened(Dialog dialog, Button go) {
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Words.say("cancel"), pressed -> dialog.close()), go);
        dialog.open();
        return dialog;
    }
}
