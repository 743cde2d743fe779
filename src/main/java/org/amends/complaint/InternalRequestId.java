package org.amends.complaint;

import org.amends.kernel.TypedId;
import org.amends.kernel.Unknown;

public record InternalRequestId(long value) implements TypedId {

    static InternalRequestId next() {
        return new InternalRequestId(TypedId.next());
    }

    /** @throws Unknown if it is no number: addresses are typed by people */
    public static InternalRequestId of(String text) {
        try {
            return new InternalRequestId(Long.parseLong(text));
        } catch (NumberFormatException none) {
            throw new Unknown("complaint.request.unknown", text);
        }
    }
}
