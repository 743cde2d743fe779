package org.amends.retention;

import org.amends.kernel.TypedId;

public record RetentionTaskId(long value) implements TypedId {

    static RetentionTaskId next() {
        return new RetentionTaskId(TypedId.next());
    }
}
