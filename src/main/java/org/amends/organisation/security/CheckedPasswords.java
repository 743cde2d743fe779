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
 * A wrong one is never remembered. Every half minute the stored hash is looked at again, without BCrypt: on another
 * node it may have been changed.
 */
@Component
class CheckedPasswords {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_USERS = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private static final Duration UNSEEN = Duration.ofSeconds(30);

    /** @param stored the mark of the hash that it was checked against @param lookAgain whether that is still stored */
    private record Checked(byte[] mark, byte[] stored, Instant until, Instant lookAgain) {

        Checked seen(Instant now) {
            return new Checked(mark, stored, until, now.plus(UNSEEN));
        }
    }

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
        if (known != null && MessageDigest.isEqual(mark, known.mark()) && isStillRight(user, known)) {
            return true;
        }
        long before = changes.get();
        String hash = hashes.of(user).orElse(nobodysHash);
        if (!matches(hash, password)) {
            return false;
        }
        Instant now = clock.instant();
        Checked checked = new Checked(mark, mark(hash), now.plus(REMEMBERED), now.plus(UNSEEN));
        right.asMap().compute(user, (same, old) -> changes.get() == before ? checked : old);
        return true;
    }

    private boolean isStillRight(String user, Checked known) {
        Instant now = clock.instant();
        if (!now.isBefore(known.until())) {
            return false;
        }
        if (now.isBefore(known.lookAgain())) {
            return true;
        }
        boolean same = hashes.of(user)
                .filter(hash -> MessageDigest.isEqual(mark(hash), known.stored()))
                .isPresent();
        if (same) {
            right.asMap().replace(user, known, known.seen(now));
        }
        return same;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(StaffChanged changed) {
        changes.incrementAndGet();
        right.invalidate(changed.username().toLowerCase(Locale.ROOT));
    }

    /** Takes as long for an unknown name, so that the time does not tell which names exist. */
    private boolean matches(String hash, String password) {
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
