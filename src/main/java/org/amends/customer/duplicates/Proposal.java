package org.amends.customer.duplicates;

import java.util.Set;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;

/** Two customers who may be the same. */
public record Proposal(Known one, Known other, Set<Sign> signs, Strength strength) {

    /** As lists show them. */
    public record Known(CustomerId id, ExternalId externalId, String name) {}

    public Known beside(CustomerId customer) {
        return one.id().equals(customer) ? other : one;
    }
}
