package org.amends.organisation;

import java.util.Optional;
import org.amends.kernel.SystemActor;

/** Implemented by whoever keeps API keys: lets {@code Authorization: Bearer …} in, beside names and passwords. */
public interface BearerTokens {

    /** Who acts under the token, with the authority of its one role; empty if it is unknown, expired or revoked. */
    Optional<SystemActor> holderOf(String token);
}
