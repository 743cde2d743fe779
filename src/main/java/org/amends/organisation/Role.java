package org.amends.organisation;

import java.util.List;

/**
 * What somebody is here for. A supervisor may all that an agent may, and a manager all that a supervisor may. Nobody
 * inherits from an administrator, nor an administrator from anybody: who keeps the users does not work the cases.
 */
public enum Role {
    AGENT,
    SUPERVISOR,
    MANAGER,
    OPERATIONS,
    ADMIN;

    /** The name that Spring Security knows it by: {@code ROLE_AGENT}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Whether cases are assigned to people of this role. */
    public boolean worksCases() {
        return covered().contains(AGENT);
    }

    /** This role and those that it contains. */
    List<Role> covered() {
        return switch (this) {
            case MANAGER -> List.of(MANAGER, SUPERVISOR, AGENT);
            case SUPERVISOR -> List.of(SUPERVISOR, AGENT);
            case AGENT, OPERATIONS, ADMIN -> List.of(this);
        };
    }
}
