package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.amends.kernel.Refusal;

/** What just happened, in a sentence. Success goes away by itself, failure stays until it has been read and closed. */
public final class Notices {

    private static final int READ_IN_MILLISECONDS = 5_000;
    private static final int UNDONE_IN_MILLISECONDS = 12_000;

    private Notices() {}

    public static Notification success(String text) {
        return shown(text, NotificationVariant.LUMO_SUCCESS, Glyph.CHECK, READ_IN_MILLISECONDS);
    }

    /** With the way back, for as long as it is shown. @param undo what takes the act back */
    public static Notification success(String text, Runnable undo) {
        Button back = new Button(Words.say("undo"));
        Notification notice = shown(text, NotificationVariant.LUMO_SUCCESS, Glyph.CHECK, UNDONE_IN_MILLISECONDS, back);
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Keys.on("u", back);
        back.addClickListener(pressed -> {
            notice.close();
            undo.run();
        });
        return notice;
    }

    public static Notification failure(String text) {
        return shown(text, NotificationVariant.LUMO_ERROR, Glyph.EXCLAMATION, 0);
    }

    /** Why an act was not done, in the reader's language. */
    public static Notification failure(Refusal refusal) {
        return failure(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
    }

    private static Notification shown(
            String text, NotificationVariant look, Glyph icon, int milliseconds, Component... acts) {
        Notification notice = new Notification();
        notice.addThemeVariants(look);
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(milliseconds);
        notice.setAssertive(milliseconds == 0);
        Button close = new Button(Glyph.CLOSE.create(), pressed -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(Words.say("close"));
        Div row = new Div(icon.create(), new Span(text));
        row.add(acts);
        row.add(close);
        row.addClassName("am-notice");
        notice.add(row);
        notice.open();
        return notice;
    }
}
