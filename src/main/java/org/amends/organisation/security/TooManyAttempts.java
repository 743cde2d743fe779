package org.amends.organisation.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** The door is closed for a while. A {@link LockedException}, so that no other provider is asked after it. */
final class TooManyAttempts extends LockedException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many failed sign-ins");
        this.wait = wait;
    }

    Duration waitFor() {
        return wait;
    }
}
