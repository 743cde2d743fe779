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
        jdbc.sql("""
                        INSERT INTO outbox (id, about, recipient, subject, body, state, attempts, created_at, next_attempt_at)
                        VALUES (:id, :about, :to, :subject, :body, 'WAITING', 0, :now, :now)
                        """)
                .param("id", TypedId.next())
                .param("about", mail.about().value())
                .param("to", mail.to().value())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("now", now)
                .update();
    }
}
