package org.amends.organisation;

/** The company is open at other hours from now on. Promises made keep their dates. */
public record BusinessHoursChanged() {}
