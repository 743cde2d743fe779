package org.amends.complaint.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody has typed and not sent: kept on their session, so that a reload of the page does not cost it. */
final class Draft {

    private final Map<String, Object> values = new HashMap<>();

    private Draft() {}

    static Draft ofThisSession() {
        VaadinSession session = VaadinSession.getCurrent();
        Draft kept = session.getAttribute(Draft.class);
        if (kept == null) {
            kept = new Draft();
            session.setAttribute(Draft.class, kept);
        }
        return kept;
    }

    /** Gives the field what it held, and remembers what it will. */
    @SuppressWarnings("unchecked")
    <V> void keep(String name, HasValue<?, V> field) {
        Object kept = values.get(name);
        if (kept != null) {
            field.setValue((V) kept);
        }
        field.addValueChangeListener(changed -> remember(name, field.isEmpty() ? null : changed.getValue()));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void forget() {
        values.clear();
    }

    private void remember(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }
}
