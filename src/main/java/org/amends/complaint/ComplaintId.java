package org.amends.complaint;

import org.amends.kernel.TypedId;

public record ComplaintId(long value) implements TypedId {

    static ComplaintId next() {
        return new ComplaintId(TypedId.next());
    }
}
