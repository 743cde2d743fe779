package org.amends.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.theme.lumo.LumoIcon;
import org.amends.kernel.Refusal;

/** What just happened, in a sentence. Success goes away by itself, failure stays until it has been read and closed. */
public final class Notices {

    private static final int READ_IN_MILLISECONDS = 5_000;

    private Notices() {}

    public static Notification success(String text) {
        return shown(text, NotificationVariant.LUMO_SUCCESS, VaadinIcon.CHECK, READ_IN_MILLISECONDS);
    }

    public static Notification failure(String text) {
        return shown(text, NotificationVariant.LUMO_ERROR, VaadinIcon.EXCLAMATION, 0);
    }

    /** Why an act was not done, in the reader's language. */
    public static Notification failure(Refusal refusal) {
        return failure(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
    }

    private static Notification shown(String text, NotificationVariant look, VaadinIcon icon, int milliseconds) {
        Notification notice = new Notification();
        notice.addThemeVariants(look);
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(milliseconds);
        notice.setAssertive(milliseconds == 0);
        Button close = new Button(LumoIcon.CROSS.create(), pressed -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(Words.say("close"));
        Div row = new Div(icon.create(), new Span(text), close);
        row.addClassName("am-notice");
        notice.add(row);
        notice.open();
        return notice;
    }
}
