package org.amends.organisation;

/** Somebody was hired, has left, or has another password, role or language. */
public record StaffChanged(UserId id, String username) {}
