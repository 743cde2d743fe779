package org.amends.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody has left, or has a role that works no cases any more. Whoever gives people work takes it from them, in the
 * same transaction.
 *
 * @param to the colleague who goes on with it; null to give it back to those who share it
 */
public record WorkHandedOver(
        UserId from, String name, @Nullable UserId to) {}
