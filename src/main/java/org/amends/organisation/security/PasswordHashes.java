package org.amends.organisation.security;

import java.util.Optional;

/** The stored hashes of enabled users. */
@FunctionalInterface
interface PasswordHashes {

    /** @param username in any case */
    Optional<String> of(String username);
}
