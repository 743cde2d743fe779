package org.amends.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** When customers were at odds with us, by our fault as far as is known. Implemented by the module that keeps complaints. */
public interface Disputes {

    /**
     * Of each of them who was.
     *
     * @param first with the smallest id @param last with the largest, who may be the same
     * @param after the day @param upTo the last day
     */
    Map<CustomerId, List<Period>> between(CustomerId first, CustomerId last, LocalDate after, LocalDate upTo);

    /** @param until the last day, which counts */
    record Period(LocalDate from, LocalDate until) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
