package org.amends.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.TypedId;
import org.amends.testing.AmendsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes out, as a mail server receives it. Nothing stays in the database of the other tests. */
@AmendsTest
class OutboxSweepTests {

    private static final long THERE = 1;
    private static final long GONE = 2;

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
            return id == THERE ? Optional.of(new MailFile("ñandú.txt", "text/plain")) : Optional.empty();
        }

        @Override
        public InputStream open(long id) {
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

    private MimeMessage sent(List<Id> files) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("sender", sender, "files", new Kept()));
        OutboxSweep sweep = new OutboxSweep(
                jdbc,
                clock,
                beans.getBeanProvider(JavaMailSender.class),
                beans.getBeanProvider(MailFiles.class),
                "desk@example.com");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("UPDATE outbox SET next_attempt_at = NULL").update();
            outbox.post(new Mail(
                    new Id(7), new EmailAddress("grace@example.com"), "Su reclamación", "Ya está: mañana.", files));
            sweep.sweep();
        });
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
