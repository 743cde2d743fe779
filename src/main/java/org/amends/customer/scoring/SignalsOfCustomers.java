package org.amends.customer.scoring;

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

    SignalsOfCustomers(ObjectProvider<ComplaintSignals> sources) {
        this.sources = sources;
    }

    Map<CustomerId, Signals> between(long first, long last) {
        Map<CustomerId, Signals> all = new HashMap<>();
        sources.forEach(source -> source.between(new CustomerId(first), new CustomerId(last))
                .forEach((customer, signals) -> all.merge(customer, signals, Signals::plus)));
        return all;
    }

    Signals of(long customer) {
        return between(customer, customer).getOrDefault(new CustomerId(customer), Signals.NONE);
    }
}
