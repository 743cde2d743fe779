package org.amends.customer;

import org.amends.kernel.TypedId;

public record LeavingIntentionId(long value) implements TypedId {

    static LeavingIntentionId next() {
        return new LeavingIntentionId(TypedId.next());
    }
}
