package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.stream.Stream;
import org.amends.kernel.DatabaseOutage;
import org.amends.kernel.Refusal;
import org.amends.uikit.Notices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What a press of a button ends in when it fails: a sentence on the same screen, with everything typed still there. */
class ScreenErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenErrors.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        UI page = UI.getCurrent();
        if (page != null && page.isAttached()) {
            page.access(() -> say(failure, page));
        } else if (isOfTheLine(failure)) {
            LOG.debug("Somebody left the page before they were answered", failure);
        } else {
            Incident.logged(failure);
        }
    }

    /** A connection that was cut, or a message that Vaadin did not expect after it. */
    private static boolean isOfTheLine(Throwable failure) {
        return within(failure, IOException.class) != null
                || failure instanceof UnsupportedOperationException unexpected
                        && String.valueOf(unexpected.getMessage()).startsWith("Unexpected message id");
    }

    private static void say(Throwable failure, UI page) {
        Refusal refusal = within(failure, Refusal.class);
        if (refusal != null) {
            Notices.failure(refusal);
        } else if (DatabaseOutage.isBehind(failure)) {
            Notices.failure(page.getTranslation("shell.error.outage"));
        } else if (within(failure, ConcurrencyFailureException.class) != null) {
            Notices.failure(page.getTranslation("shell.error.race"));
        } else if (within(failure, AccessDeniedException.class) != null) {
            Notices.failure(page.getTranslation("shell.error.denied"));
        } else {
            Notices.failure(page.getTranslation(
                    "shell.error.unexpected", Incident.logged(failure).reference()));
        }
    }

    private static <T extends Throwable> @Nullable T within(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
