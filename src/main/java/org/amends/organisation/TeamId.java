package org.amends.organisation;

import org.amends.kernel.TypedId;

public record TeamId(long value) implements TypedId {

    static TeamId next() {
        return new TeamId(TypedId.next());
    }
}
