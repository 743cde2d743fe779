package org.amends.complaint.ui.visitors;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.Enclosed;

/** The files that this visitor has put in and not sent, by what they go with. They live as long as the session. */
final class Enclosures {

    private final String holder = UUID.randomUUID().toString();
    private final Map<String, List<AttachmentData>> files = new HashMap<>();

    private Enclosures() {}

    static Enclosures ofThisSession() {
        VaadinSession session = VaadinSession.getCurrent();
        Enclosures kept = session.getAttribute(Enclosures.class);
        if (kept == null) {
            kept = new Enclosures();
            session.setAttribute(Enclosures.class, kept);
        }
        return kept;
    }

    String holder() {
        return holder;
    }

    synchronized List<AttachmentData> of(String place) {
        return List.copyOf(files.getOrDefault(place, List.of()));
    }

    synchronized void add(String place, AttachmentData file) {
        files.computeIfAbsent(place, first -> new ArrayList<>()).add(file);
    }

    synchronized void remove(String place, AttachmentData file) {
        files.getOrDefault(place, new ArrayList<>()).remove(file);
    }

    /** They were sent. */
    synchronized void clear(String place) {
        files.remove(place);
    }

    synchronized void move(String from, String to) {
        List<AttachmentData> moved = files.remove(from);
        if (moved != null) {
            files.put(to, moved);
        }
    }

    Enclosed enclosed(String place) {
        return new Enclosed(holder, of(place).stream().map(AttachmentData::id).toList());
    }
}
