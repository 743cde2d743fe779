package org.amends.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.Test;

class LostConnectionTests extends ViewTest {

    @Test
    void sayInTheReadersLanguageThatNothingTypedIsLost() {
        signIn("ana", SPANISH);
        open("queue");
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .isEqualTo("Se perdió la conexión. Estamos intentando de nuevo; lo que escribió sigue aquí.");
        assertThat(messages(SPANISH).getSessionExpiredCaption()).isEqualTo("Su sesión terminó");
        assertThat(messages(Locale.FRENCH).getSessionExpiredCaption()).isEqualTo("Your session has ended");
        assertThat(messages(Locale.ENGLISH).isSessionExpiredNotificationEnabled())
                .isTrue();
    }

    private static SystemMessages messages(Locale reader) {
        return VaadinService.getCurrent().getSystemMessages(reader, null);
    }
}
