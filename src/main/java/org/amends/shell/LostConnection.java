package org.amends.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.amends.uikit.ReaderLanguage;
import org.springframework.stereotype.Component;

/** What a page says while it cannot reach us, and when its session is over. It tries again by itself for an hour. */
@Component
class LostConnection implements VaadinServiceInitListener {

    private static final int EVERY_MILLISECONDS = 3_000;
    private static final int ATTEMPTS = 1_200;

    private final Translations texts;

    LostConnection(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().setSystemMessagesProvider(asked -> sessionOver(ReaderLanguage.nearest(asked.getLocale())));
        starting.getSource().addUIInitListener(opened -> {
            Locale reader = opened.getUI().getLocale();
            ReconnectDialogConfiguration lost = opened.getUI().getReconnectDialogConfiguration();
            lost.setDialogText(texts.getTranslation("shell.connection.lost", reader));
            lost.setDialogTextGaveUp(texts.getTranslation("shell.connection.gaveUp", reader));
            lost.setReconnectInterval(EVERY_MILLISECONDS);
            lost.setReconnectAttempts(ATTEMPTS);
        });
    }

    private SystemMessages sessionOver(Locale reader) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session.over", reader));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session.over.text", reader));
        messages.setInternalErrorCaption(texts.getTranslation("shell.failure", reader));
        messages.setInternalErrorMessage(texts.getTranslation("shell.connection.internal", reader));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies", reader));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", reader));
        return messages;
    }
}
