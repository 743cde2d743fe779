package org.amends.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.TypedId;
import org.amends.testing.AmendsTest;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes out, as a mail server receives it. Nothing stays in the database of the other tests. */
@AmendsTest
class OutboxSweepTests {

    private static final EmailAddress GRACE = new EmailAddress("grace@example.com");
    private static final long THERE = 1;
    private static final long GONE = 2;
    private static final long UNREADABLE = 3;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private record Id(long value) implements TypedId {}

    private static final class Kept implements MailFiles {

        @Override
        public Optional<MailFile> find(long id) {
            return id == GONE ? Optional.empty() : Optional.of(new MailFile("ñandú.txt", "text/plain"));
        }

        @Override
        public InputStream open(long id) {
            if (id == UNREADABLE) {
                throw new IllegalStateException("The disk does not answer");
            }
            return new ByteArrayInputStream("Was ist das?".getBytes(StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailWithoutFilesIsPlainText() throws Exception {
        MimeMessage received = sent(List.of());
        assertThat(received.getContentType()).startsWith("text/plain");
        assertThat(received.getContent().toString()).contains("Ya está: mañana.");
        assertThat(received.getSubject()).isEqualTo("Su reclamación");
    }

    @Test
    void filesGoWithTheMailAndOneThatIsGoneDoesNotHoldItBack() throws Exception {
        MimeMessage received = sent(List.of(new Id(THERE), new Id(GONE)));
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        parts.getBodyPart(1).getFileName()))
                .isEqualTo("ñandú.txt");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Was ist das?");
    }

    @Test
    void aCommitThatFailsSendsOneMailAgainAndNoOther() {
        TestClock longAgo = new TestClock();
        longAgo.moveTo(Instant.parse("2001-01-01T00:00:00Z"));
        Id about = new Id(TypedId.next());
        List.of("First", "Second", "Third")
                .forEach(subject -> posts(longAgo, new Mail(about, GRACE, subject, "Ya está.")));
        AtomicInteger sending = new AtomicInteger();
        OutboxSweep sweep = sweep(longAgo, new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                super.send(message);
                if (sending.incrementAndGet() == 2) {
                    failsAtCommit();
                }
            }
        });
        try {
            assertThatThrownBy(sweep::sweep).isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(sweep.sweep()).isEqualTo(2);
            assertThat(sweep.sweep()).isZero();
        } finally {
            forget(about);
        }
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactly("First", "Second", "Second", "Third");
    }

    @Test
    void aMailThatCannotBeBuiltIsTriedLaterAndHoldsNoOtherBack() {
        TestClock longAgo = new TestClock();
        longAgo.moveTo(Instant.parse("2001-01-01T00:00:00Z"));
        Id about = new Id(TypedId.next());
        posts(longAgo, new Mail(about, GRACE, "First", "Ya está.", List.of(new Id(UNREADABLE))));
        posts(longAgo, new Mail(about, GRACE, "Second", "Ya está."));
        try {
            assertThat(sweep(longAgo, new JavaMailSenderImpl()).sweep()).isEqualTo(2);
            assertThat(jdbc.sql("SELECT last_error FROM outbox WHERE about = ? AND state = 'WAITING'")
                            .param(about.value())
                            .query(String.class)
                            .single())
                    .contains("The disk does not answer");
        } finally {
            forget(about);
        }
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactly("Second");
    }

    private void posts(TestClock at, Mail mail) {
        transaction.executeWithoutResult(status -> new Outbox(jdbc, at).post(mail));
        at.advance(Duration.ofSeconds(1));
    }

    /** With its files. */
    private void forget(Id about) {
        jdbc.sql("DELETE FROM outbox_file WHERE mail_id IN (SELECT id FROM outbox WHERE about = ?)")
                .param(about.value())
                .update();
        jdbc.sql("DELETE FROM outbox WHERE about = ?").param(about.value()).update();
    }

    private static void failsAtCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                throw new DataAccessResourceFailureException("The database is gone");
            }
        });
    }

    private OutboxSweep sweep(Clock clock, JavaMailSenderImpl sender) {
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("sender", sender, "files", new Kept()));
        return new OutboxSweep(
                jdbc,
                clock,
                beans.getBeanProvider(JavaMailSender.class),
                beans.getBeanProvider(MailFiles.class),
                transaction,
                "desk@example.com");
    }

    private MimeMessage sent(List<Id> files) {
        OutboxSweep sweep = sweep(clock, new JavaMailSenderImpl());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("UPDATE outbox SET next_attempt_at = NULL").update();
            outbox.post(new Mail(new Id(7), GRACE, "Su reclamación", "Ya está: mañana.", files));
            sweep.sweep();
        });
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
