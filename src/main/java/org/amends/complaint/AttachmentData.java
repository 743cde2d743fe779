package org.amends.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;

/**
 * A file of a case, without its content.
 *
 * @param name cleaned of what could harm whoever saves it
 * @param mediaType by its content, whatever its name says
 * @param size bytes
 * @param thumbnail whether there is a small picture of it
 * @param addedBy a name
 */
public record AttachmentData(
        AttachmentId id, String name, String mediaType, long size, boolean thumbnail, String addedBy, Instant addedAt) {

    /** What a browser shows and does not run. */
    private static final Set<String> HARMLESS =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp", "application/pdf");

    /** Without a name of ours, for those whom it does not concern. */
    AttachmentData byNobody() {
        return new AttachmentData(id, name, mediaType, size, thumbnail, "", addedAt);
    }

    /** Whether it may be shown in the browser; all else is only saved. */
    @JsonIgnore
    public boolean isShown() {
        return HARMLESS.contains(mediaType);
    }
}
