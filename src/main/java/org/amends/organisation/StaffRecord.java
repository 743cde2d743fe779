package org.amends.organisation;

import java.time.Instant;

/**
 * Somebody as administrators see them.
 *
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record StaffRecord(StaffMember member, Instant hiredAt, int version) {}
