package org.amends.customer;

import org.amends.kernel.TypedId;

public record ScoringRunId(long value) implements TypedId {

    public static ScoringRunId next() {
        return new ScoringRunId(TypedId.next());
    }
}
