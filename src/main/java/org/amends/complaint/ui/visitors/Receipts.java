package org.amends.complaint.ui.visitors;

import com.vaadin.flow.server.VaadinSession;
import org.amends.complaint.PublicIntake.Receipt;
import org.amends.complaint.TrackingKey;
import org.jspecify.annotations.Nullable;

/** What this visitor has in hand while their session lasts: the last receipt, and the case they look at. */
final class Receipts {

    private @Nullable Receipt last;
    private String mail = "";
    private @Nullable TrackingKey open;

    private Receipts() {}

    static Receipts ofThisSession() {
        VaadinSession session = VaadinSession.getCurrent();
        Receipts kept = session.getAttribute(Receipts.class);
        if (kept == null) {
            kept = new Receipts();
            session.setAttribute(Receipts.class, kept);
        }
        return kept;
    }

    /** Whoever files may look at what they filed. */
    void keep(Receipt receipt, String mail) {
        last = receipt;
        this.mail = mail;
        open = receipt.key();
    }

    @Nullable
    Receipt last() {
        return last;
    }

    /** That they gave with it; empty if none. */
    String mail() {
        return mail;
    }

    void open(TrackingKey key) {
        open = key;
    }

    @Nullable
    TrackingKey open() {
        return open;
    }

    /** Nothing stays for who uses this device next. */
    void close() {
        last = null;
        mail = "";
        open = null;
    }
}
