package org.amends.customer.attributes;

import org.amends.kernel.TypedId;

public record AttributeId(long value) implements TypedId {

    static AttributeId next() {
        return new AttributeId(TypedId.next());
    }
}
