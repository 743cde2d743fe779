package org.amends.customer.facts;

import org.amends.kernel.TypedId;

public record ContactId(long value) implements TypedId {

    static ContactId next() {
        return new ContactId(TypedId.next());
    }
}
