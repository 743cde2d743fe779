package org.amends.kernel;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one node do what all are due to do by the calendar. */
@Component
public class Turns {

    /** While this is begun and not finished, nothing but a part of the demo company is there. */
    public static final String DEMO_COMPANY = "demo company";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Turns(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Does the work in the transaction that takes its turn: a node that dies gives both back, and who waits for it goes
     * on. Who waits longer than the database lets one wait leaves it to the other.
     *
     * @return whether it was done here
     */
    public boolean once(String work, LocalDate turn, Runnable act) {
        return Boolean.TRUE.equals(transaction.<Boolean>execute(status -> {
            boolean mine = take(work, turn);
            if (mine) {
                act.run();
                jdbc.sql("DELETE FROM scheduled_turn WHERE work = ? AND turn < ?")
                        .params(work, Date.valueOf(turn.minusDays(7)))
                        .update();
            }
            return mine;
        }));
    }

    /** Notes that work has begun which means nothing until it is finished. */
    public void begin(String work) {
        transaction.executeWithoutResult(status -> take(work, LocalDate.EPOCH));
    }

    public void finish(String work) {
        jdbc.sql("DELETE FROM scheduled_turn WHERE work = ? AND turn = ?")
                .params(work, Date.valueOf(LocalDate.EPOCH))
                .update();
    }

    private boolean take(String work, LocalDate turn) {
        try {
            return jdbc.sql("INSERT IGNORE INTO scheduled_turn (work, turn) VALUES (?, ?)")
                            .params(work, Date.valueOf(turn))
                            .update()
                    == 1;
        } catch (PessimisticLockingFailureException atWork) {
            return false;
        }
    }
}
