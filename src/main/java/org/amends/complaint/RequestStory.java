package org.amends.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department has to know to answer: what is asked, about what, what the customer told, and what was asked and
 * answered before. Nothing of money, tier, risk, or how to reach the customer.
 *
 * @param customer the name, by which orders and invoices are found; null if nobody is named
 * @param customerId what other systems call the customer
 * @param said what the customer wrote since, the oldest first
 * @param files what the agent shows with the question
 * @param others the other requests of the same case, the oldest first
 */
public record RequestStory(
        InternalRequestData request,
        Kind kind,
        @Nullable String category,
        @Nullable String product,
        @Nullable String description,
        Instant receivedAt,
        @Nullable String customer,
        @Nullable String customerId,
        List<Said> said,
        List<AttachmentData> files,
        List<InternalRequestData> others) {

    public record Said(Instant at, String text) {}
}
