package org.amends.customer.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.amends.customer.ComplaintSignals;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.CustomerId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules know of what was done to customers, put together. */
@Component
class SignalsOfCustomers {

    private final ObjectProvider<ComplaintSignals> sources;
    private final Clock clock;

    SignalsOfCustomers(ObjectProvider<ComplaintSignals> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    Map<CustomerId, Signals> between(long first, long last) {
        return between(first, last, clock.instant());
    }

    Map<CustomerId, Signals> between(long first, long last, Instant on) {
        Map<CustomerId, Signals> all = new HashMap<>();
        sources.forEach(source -> source.between(new CustomerId(first), new CustomerId(last), on)
                .forEach((customer, signals) -> all.merge(customer, signals, Signals::plus)));
        return all;
    }

    Signals of(long customer) {
        return between(customer, customer).getOrDefault(new CustomerId(customer), Signals.NONE);
    }
}
