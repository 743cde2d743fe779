package org.amends.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.amends.organisation.StaffChanged;
import org.amends.organisation.UserId;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts the costly checks. The stored hash is a field here, so that it can change without a database. */
class CheckedPasswordsTests {

    private static final StaffChanged ANA_CHANGED = new StaffChanged(new UserId(1), "Ana");

    private final Counting encoder = new Counting();
    private final TestClock clock = new TestClock();
    private Optional<String> stored = Optional.of(encoder.encode("secret"));
    private Runnable whileChecking = () -> {};
    private final CheckedPasswords passwords = new CheckedPasswords(username -> stored, encoder, clock);

    @Test
    void checksARightPasswordOnceInFiveMinutes() {
        assertThat(passwords.isRight("ana", "secret")).isTrue();
        clock.advance(Duration.ofMinutes(4));
        assertThat(passwords.isRight("ANA", "secret")).isTrue();
        assertThat(encoder.checks).isEqualTo(1);

        clock.advance(Duration.ofMinutes(1));
        assertThat(passwords.isRight("ana", "secret")).isTrue();
        assertThat(encoder.checks).isEqualTo(2);
    }

    @Test
    void neverRemembersAWrongOne() {
        assertThat(passwords.isRight("ana", "guess")).isFalse();
        assertThat(passwords.isRight("ana", "guess")).isFalse();
        assertThat(encoder.checks).isEqualTo(2);
    }

    @Test
    void keepsTheRightOneInMindWhileOthersGuess() {
        passwords.isRight("ana", "secret");
        passwords.isRight("ana", "guess");

        assertThat(passwords.isRight("ana", "secret")).isTrue();
        assertThat(encoder.checks).isEqualTo(2);
    }

    @Test
    void forgetsAtOnceWhenThePasswordChanges() {
        passwords.isRight("ana", "secret");
        stored = Optional.of(encoder.encode("better secret"));
        passwords.forget(ANA_CHANGED);

        assertThat(passwords.isRight("ana", "secret")).isFalse();
        assertThat(passwords.isRight("ana", "better secret")).isTrue();
    }

    @Test
    void seesWithinHalfAMinuteThatAnotherNodeHasChangedThePassword() {
        passwords.isRight("ana", "secret");
        stored = Optional.of(encoder.encode("better secret"));

        clock.advance(Duration.ofSeconds(30));
        assertThat(passwords.isRight("ana", "secret")).isFalse();
        assertThat(passwords.isRight("ana", "better secret")).isTrue();
    }

    @Test
    void doesNotRememberACheckThatAChangeOvertook() {
        whileChecking = () -> {
            stored = Optional.of(encoder.encode("better secret"));
            passwords.forget(ANA_CHANGED);
        };
        passwords.isRight("ana", "secret");
        whileChecking = () -> {};

        assertThat(passwords.isRight("ana", "secret")).isFalse();
    }

    @Test
    void spendsAsMuchOnAnUnknownName() {
        stored = Optional.empty();

        assertThat(passwords.isRight("nobody", "nobody")).isFalse();
        assertThat(encoder.checks).isEqualTo(1);
    }

    private final class Counting implements PasswordEncoder {

        private final PasswordEncoder cheap = new BCryptPasswordEncoder(4);
        private int checks;

        @Override
        public String encode(CharSequence raw) {
            return cheap.encode(raw);
        }

        @Override
        public boolean matches(CharSequence raw, String hash) {
            checks++;
            boolean matches = cheap.matches(raw, hash);
            whileChecking.run();
            return matches;
        }
    }
}
