package org.amends.organisation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.kernel.Invalid;
import org.amends.kernel.PlainText;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be before it is hashed. Guessing is slowed down at the door, so length is all that is asked. */
@Component
class Passwords {

    private static final int SHORTEST = 6;

    /** NIST SP 800-63B asks for 8, and for 15 where nothing else protects: length counts, not signs and capitals. */
    static final int SHORTEST_CHOSEN = 10;

    /** BCrypt reads no further: a longer password would be cut in silence. */
    private static final int MOST_BYTES = 72;

    /** "aaaaaaaaaa" is long, too. */
    private static final int FEWEST_DIFFERENT = 4;

    /** "ana" is in many words that have nothing to do with Ana. */
    private static final int SHORTEST_WORD = 4;

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");
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

    /**
     * Of a password that somebody has chosen.
     *
     * @param names theirs: a word of four letters or more must not be in it, whatever its case and accents
     * @throws Invalid if it has fewer than 10 characters, more than 72 bytes, or such a word in it
     */
    String hashChosen(String raw, String... names) {
        if (raw.length() < SHORTEST_CHOSEN) {
            throw new Invalid("password", "organisation.password.short", SHORTEST_CHOSEN);
        }
        String plain = PlainText.of(raw);
        if (Arrays.stream(names).flatMap(Passwords::words).anyMatch(plain::contains)) {
            throw new Invalid("password", "organisation.password.name");
        }
        if (raw.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new Invalid("password", "organisation.password.simple");
        }
        return hash(raw);
    }

    private static Stream<String> words(String name) {
        return NO_LETTER.splitAsStream(PlainText.of(name)).filter(word -> word.length() >= SHORTEST_WORD);
    }

    /** Twenty characters that nobody can guess. */
    String generated() {
        byte[] bytes = new byte[GENERATED_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
