package org.amends.organisation;

/** There is a new team, or one has another name. */
public record TeamsChanged() {}
