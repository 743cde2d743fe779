package org.amends.retention;

import org.amends.customer.CustomerStanding;
import org.amends.customer.ExternalId;
import org.amends.customer.LeavingIntention;
import org.jspecify.annotations.Nullable;

/**
 * A customer to be spoken with.
 *
 * @param standing null while they are not scored
 * @param intention what they said last; null if it was taken back since
 */
public record RetentionCall(
        ExternalId customer,
        String customerName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable CustomerStanding standing,
        @Nullable LeavingIntention intention,
        RetentionTask task) {}
