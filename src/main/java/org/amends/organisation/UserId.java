package org.amends.organisation;

import org.amends.kernel.TypedId;

public record UserId(long value) implements TypedId {

    static UserId next() {
        return new UserId(TypedId.next());
    }
}
