package org.amends.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.amends.kernel.TypedId;
import org.amends.kernel.Unknown;

public record AttachmentId(long value) implements TypedId {

    static AttachmentId next() {
        return new AttachmentId(TypedId.next());
    }

    /** @throws Unknown if it is no number: addresses are typed by people */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AttachmentId of(String text) {
        try {
            return new AttachmentId(Long.parseLong(text));
        } catch (NumberFormatException none) {
            throw new Unknown("complaint.attachment.unknown", text);
        }
    }
}
