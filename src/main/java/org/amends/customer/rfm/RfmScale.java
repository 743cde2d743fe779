package org.amends.customer.rfm;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** By which the customers of a company are scored against each other. */
public record RfmScale(Quintiles recency, Quintiles frequency, Quintiles value) {

    private static final int HIGHEST = 5;

    /** @param customers all who bought anything within the window, at least one */
    public static RfmScale of(Collection<Bought> customers) {
        return new RfmScale(
                quintiles(customers, Bought::recency),
                quintiles(customers, Bought::frequency),
                quintiles(customers, Bought::value));
    }

    public RfmScore score(Bought customer) {
        return new RfmScore(
                HIGHEST + 1 - recency.group(customer.recency()),
                frequency.group(customer.frequency()),
                value.group(customer.value()));
    }

    private static Quintiles quintiles(Collection<Bought> customers, ToDoubleFunction<Bought> figure) {
        return Quintiles.of(customers.stream().mapToDouble(figure).toArray());
    }
}
