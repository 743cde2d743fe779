package org.amends.customer;

import org.amends.kernel.TypedId;

public record ContractId(long value) implements TypedId {

    static ContractId next() {
        return new ContractId(TypedId.next());
    }
}
