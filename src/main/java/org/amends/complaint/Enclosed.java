package org.amends.complaint;

import java.util.List;

/**
 * Files that a visitor sends with what they write.
 *
 * @param holder the session that put them in with {@link VisitorFiles}, which nobody else knows
 */
public record Enclosed(String holder, List<AttachmentId> files) {

    public static final Enclosed NOTHING = new Enclosed("", List.of());

    public boolean isEmpty() {
        return files.isEmpty();
    }
}
