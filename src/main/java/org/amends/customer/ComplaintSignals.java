package org.amends.customer;

import java.util.Collection;
import java.util.Map;

/** What the complaints of a customer tell about the relationship. The complaint module answers. */
public interface ComplaintSignals {

    /** Of each of them who complained within twelve months. */
    Map<CustomerId, Signals> of(Collection<CustomerId> customers);

    /** @param open open now @param lastYear received within twelve months @param reopened reopened within twelve months */
    record Signals(int open, int lastYear, int reopened) {

        public static final Signals NONE = new Signals(0, 0, 0);
    }
}
