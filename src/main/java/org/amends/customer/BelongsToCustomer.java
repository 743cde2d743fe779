package org.amends.customer;

import java.util.Collection;
import java.util.List;

/**
 * Rows that point to a customer and go with them when two turn out to be the same. Each module moves its own; a bean for
 * each table. Called within the transaction of the merge, with both customers locked.
 */
public interface BelongsToCustomer {

    /** The name of the table, by which the merge remembers the rows. */
    String what();

    int countOf(CustomerId customer);

    /** All that there are. @return the ids of the rows that were moved */
    List<Long> move(CustomerId from, CustomerId to);

    /** Those of the rows that the customer still has. */
    void moveBack(Collection<Long> rows, CustomerId from, CustomerId to);
}
