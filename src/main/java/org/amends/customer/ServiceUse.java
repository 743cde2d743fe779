package org.amends.customer;

import java.time.LocalDate;
import java.util.Map;

/** What customers asked of us by their own doing. The modules that know answer, each what it knows. */
public interface ServiceUse {

    /**
     * Of each of them who asked for anything.
     *
     * @param first with the smallest id @param last with the largest, who may be the same
     * @param after the day @param upTo the last day
     */
    Map<CustomerId, Served> between(CustomerId first, CustomerId last, LocalDate after, LocalDate upTo);

    /**
     * What came of our own failures is left out: it is no fault of the customer.
     *
     * @param calls by telephone @param problems claims and grievances @param visits in person
     */
    record Served(int calls, int problems, int visits) {

        public Served plus(Served other) {
            return new Served(calls + other.calls, problems + other.problems, visits + other.visits);
        }
    }
}
