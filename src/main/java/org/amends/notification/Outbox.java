package org.amends.notification;

import java.sql.Timestamp;
import java.time.Clock;
import org.amends.kernel.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a mail in the transaction of what it tells about; it is sent after commit. Not guarded by a role: whoever may
 * do the act may tell of it.
 */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Mail mail) {
        Timestamp now = Timestamp.from(clock.instant());
        long id = TypedId.next();
        jdbc.sql("""
                        INSERT INTO outbox (id, about, recipient, subject, body, state, attempts, created_at, next_attempt_at)
                        VALUES (:id, :about, :to, :subject, :body, 'WAITING', 0, :now, :now)
                        """)
                .param("id", id)
                .param("about", mail.about().value())
                .param("to", mail.to().value())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("now", now)
                .update();
        mail.files().forEach(file -> jdbc.sql("INSERT INTO outbox_file (mail_id, file_id) VALUES (?, ?)")
                .params(id, file.value())
                .update());
    }
}
