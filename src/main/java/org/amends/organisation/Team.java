package org.amends.organisation;

/** People who share a queue. @param code short, unique, for rules and the interface: {@code care} */
public record Team(TeamId id, String code, String name) {}
