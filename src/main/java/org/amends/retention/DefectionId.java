package org.amends.retention;

import org.amends.kernel.TypedId;

public record DefectionId(long value) implements TypedId {

    static DefectionId next() {
        return new DefectionId(TypedId.next());
    }
}
