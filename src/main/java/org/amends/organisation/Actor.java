package org.amends.organisation;

import org.jspecify.annotations.Nullable;

/** Who did something. @param id null for what is no person: the process, an import, an API key */
public record Actor(@Nullable UserId id, String name) {

    /** As tables keep it. */
    public @Nullable Long number() {
        return id == null ? null : id.value();
    }
}
