package org.amends.organisation.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.amends.organisation.StaffChanged;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says whether a password is right. BCrypt allows some thirty answers a second, a script asks hundreds of times, so a
 * right answer is remembered for five minutes: not the password, only its HMAC under a key that dies with the process.
 * A wrong one is never remembered.
 */
@Component
class CheckedPasswords {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_USERS = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private record Checked(byte[] mark, Instant until) {}

    private final PasswordHashes hashes;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;
    private final SecretKeySpec key;
    private final Cache<String, Checked> right =
            Caffeine.newBuilder().maximumSize(MOST_USERS).build();

    /** Counts the changes, so that a check begun before one does not leave its answer behind after it. */
    private final AtomicLong changes = new AtomicLong();

    CheckedPasswords(PasswordHashes hashes, PasswordEncoder encoder, Clock clock) {
        this.hashes = hashes;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody");
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    boolean isRight(String username, String password) {
        String user = username.toLowerCase(Locale.ROOT);
        byte[] mark = mark(password);
        Checked known = right.getIfPresent(user);
        if (known != null && clock.instant().isBefore(known.until()) && MessageDigest.isEqual(mark, known.mark())) {
            return true;
        }
        long before = changes.get();
        if (!matches(user, password)) {
            return false;
        }
        Checked checked = new Checked(mark, clock.instant().plus(REMEMBERED));
        right.asMap().compute(user, (same, old) -> changes.get() == before ? checked : old);
        return true;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(StaffChanged changed) {
        changes.incrementAndGet();
        right.invalidate(changed.username().toLowerCase(Locale.ROOT));
    }

    /** Takes as long for an unknown name, so that the time does not tell which names exist. */
    private boolean matches(String user, String password) {
        String hash = hashes.of(user).orElse(nobodysHash);
        return encoder.matches(password, hash) && !hash.equals(nobodysHash);
    }

    private byte[] mark(String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
