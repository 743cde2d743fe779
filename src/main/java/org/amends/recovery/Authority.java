package org.amends.recovery;

/** Whose authority a compensation needs; NOBODY may grant it alone. */
public enum Authority {
    AGENT,
    SUPERVISOR,
    MANAGER,
    NOBODY
}
