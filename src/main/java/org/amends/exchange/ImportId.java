package org.amends.exchange;

import org.amends.kernel.TypedId;

public record ImportId(long value) implements TypedId {

    static ImportId next() {
        return new ImportId(TypedId.next());
    }
}
