package org.amends.complaint;

import java.util.List;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What the customer was offered with the final response, or has been given; the module that keeps compensations says. */
public interface OfferedRemedies {

    /** Nothing that is still being decided. */
    List<Offered> to(ComplaintId complaint);

    /**
     * @param what the key of its name
     * @param amount null for what is no money
     * @param done whether it has been carried out
     */
    record Offered(String what, @Nullable Money amount, boolean done) {}
}
