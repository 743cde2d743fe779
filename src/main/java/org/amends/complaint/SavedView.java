package org.amends.complaint;

/**
 * A part of the queue that somebody comes back to.
 *
 * @param query of the address, without the question mark
 */
public record SavedView(long id, String name, String query) {}
