package org.amends.complaint.ui;

import org.amends.kernel.Refusal;
import org.amends.uikit.Notices;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** An act that may be refused: then the reader is told why, and everything stays as it was. */
final class Attempt {

    private Attempt() {}

    /** @return whether it was done */
    static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            Notices.failure(refusal);
        } catch (ConcurrencyFailureException lost) {
            Notices.failure(Labels.say("complaint.queue.race"));
        } catch (AccessDeniedException denied) {
            Notices.failure(Labels.say("complaint.queue.denied"));
        }
        return false;
    }
}
