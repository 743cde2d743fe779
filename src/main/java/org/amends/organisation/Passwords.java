package org.amends.organisation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.amends.kernel.Invalid;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be before it is hashed. Guessing is slowed down at the door, so length is all that is asked. */
@Component
class Passwords {

    private static final int SHORTEST = 6;

    /** BCrypt reads no further: a longer password would be cut in silence. */
    private static final int MOST_BYTES = 72;

    private static final int GENERATED_BYTES = 15;

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** @throws Invalid if it has fewer than 6 characters or more than 72 bytes */
    String hash(String raw) {
        if (raw.length() < SHORTEST) {
            throw new Invalid("password", "organisation.password.short", SHORTEST);
        }
        if (raw.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Invalid("password", "organisation.password.long", MOST_BYTES);
        }
        return encoder.encode(raw);
    }

    /** Twenty characters that nobody can guess. */
    String generated() {
        byte[] bytes = new byte[GENERATED_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
