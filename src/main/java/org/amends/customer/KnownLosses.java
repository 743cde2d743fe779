package org.amends.customer;

import java.time.LocalDate;
import java.util.List;

/** Which customers left, and when. Implemented by the module that records it. */
public interface KnownLosses {

    /** All that count up to that day, in no order; somebody may have left more than once. */
    List<Loss> until(LocalDate day);

    record Loss(CustomerId customer, LocalDate on) {}
}
