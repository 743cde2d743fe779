package org.amends.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.notification.MailFiles.MailFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, oldest first, each mail in a transaction of its own: a commit that fails sends one mail
 * again and no other. Several nodes share the work by skipping each other's rows. Without a mail server
 * ({@code spring.mail.host}) everything waits. A mail that fails is tried again after 1, 2, 4 …
 * minutes, ten times, and then kept as FAILED with its error.
 */
@Component
class OutboxSweep {

    private static final int BATCH = 50;
    private static final int ATTEMPTS = 10;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final @Nullable JavaMailSender sender;
    private final ObjectProvider<MailFiles> files;
    private final TransactionTemplate transaction;
    private final String from;

    OutboxSweep(
            JdbcClient jdbc,
            Clock clock,
            ObjectProvider<JavaMailSender> sender,
            ObjectProvider<MailFiles> files,
            TransactionTemplate transaction,
            @Value("${amends.mail-from:amends@localhost}") String from) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sender = sender.getIfAvailable();
        this.files = files;
        this.transaction = transaction;
        this.from = from;
    }

    private record Waiting(long id, String recipient, String subject, String body, int attempts) {}

    /** @return how many were tried, at most a batch */
    @Scheduled(fixedDelayString = "${amends.outbox.every:PT2S}")
    public int sweep() {
        if (sender == null) {
            return 0;
        }
        int tried = 0;
        while (tried < BATCH && Boolean.TRUE.equals(transaction.execute(status -> sendNext(sender)))) {
            tried++;
        }
        return tried;
    }

    private boolean sendNext(JavaMailSender sender) {
        Instant now = clock.instant();
        Optional<Waiting> next = jdbc.sql("""
                        SELECT id, recipient, subject, body, attempts FROM outbox
                         WHERE next_attempt_at <= :now ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Timestamp.from(now))
                .query(Waiting.class)
                .optional();
        next.ifPresent(mail -> send(sender, mail, now));
        return next.isPresent();
    }

    /** Whatever is wrong with one mail, those behind it still go out. */
    private void send(JavaMailSender sender, Waiting mail, Instant now) {
        try {
            sender.send(message(sender, mail));
        } catch (RuntimeException | MessagingException | IOException failure) {
            retryLater(mail, now, failure);
            return;
        }
        jdbc.sql(
                        "UPDATE outbox SET state = 'SENT', sent_at = :now, attempts = attempts + 1, next_attempt_at = NULL WHERE id = :id")
                .param("now", Timestamp.from(now))
                .param("id", mail.id())
                .update();
    }

    private MimeMessage message(JavaMailSender sender, Waiting mail) throws MessagingException, IOException {
        List<Long> attached = jdbc.sql("SELECT file_id FROM outbox_file WHERE mail_id = ? ORDER BY file_id")
                .param(mail.id())
                .query(Long.class)
                .list();
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, !attached.isEmpty(), StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(mail.recipient());
        parts.setSubject(mail.subject());
        parts.setText(mail.body());
        MailFiles kept = files.getIfAvailable();
        for (Long id : kept == null ? List.<Long>of() : attached) {
            Optional<MailFile> file = kept.find(id);
            if (file.isPresent()) {
                parts.addAttachment(
                        file.get().name(), whole(kept, id), file.get().mediaType());
            }
        }
        return message;
    }

    /** Read before anything is said to the mail server: what fails in the middle of a mail keeps both waiting. */
    private static ByteArrayResource whole(MailFiles kept, long id) throws IOException {
        try (InputStream content = kept.open(id)) {
            return new ByteArrayResource(content.readAllBytes());
        }
    }

    private void retryLater(Waiting mail, Instant now, Exception failure) {
        boolean last = mail.attempts() + 1 >= ATTEMPTS;
        String error = String.valueOf(failure.getMessage());
        jdbc.sql(
                        "UPDATE outbox SET state = :state, attempts = attempts + 1, next_attempt_at = :next, last_error = :error WHERE id = :id")
                .param("state", last ? "FAILED" : "WAITING")
                .param("next", last ? null : Timestamp.from(now.plus(Duration.ofMinutes(1L << mail.attempts()))))
                .param("error", error.substring(0, Math.min(1000, error.length())))
                .param("id", mail.id())
                .update();
    }
}
