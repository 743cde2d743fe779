package org.amends.customer;

import org.amends.kernel.TypedId;

public record CustomerId(long value) implements TypedId {

    static CustomerId next() {
        return new CustomerId(TypedId.next());
    }
}
