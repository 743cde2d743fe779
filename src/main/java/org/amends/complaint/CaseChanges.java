package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amends.kernel.TypedId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells those who look at cases which ones have changed: at once if it happened on this node, within two seconds if it
 * happened on another, which is seen on the timelines. What is told is a hint to look again, never the truth itself; a
 * change that was missed is seen at the next look, since everybody is also told to look when nothing was heard for a while.
 */
@Component
public class CaseChanges {

    /** Whoever heard nothing for as long looks again: time has passed too. */
    static final Duration QUIET = Duration.ofSeconds(15);

    /** A line is written some time before it can be read: lines that came late are still found for as long. */
    private static final Duration COMMITTED_WITHIN = Duration.ofSeconds(10);

    private static final int AT_ONCE = 2000;
    private static final Logger LOG = LoggerFactory.getLogger(CaseChanges.class);

    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final JdbcClient jdbc;

    /** Ids are made by the machine's time, whatever time the desk has. */
    private final Clock machine = Clock.systemUTC();

    private final Set<Long> ours = ConcurrentHashMap.newKeySet();
    private Set<Long> lately = Set.of();

    CaseChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until it is ended the watcher is told what has changed, on a thread of ours and never twice at a time. Nothing at
     * all may have changed when nothing was told for {@link #QUIET}.
     *
     * @param about the cases that are to be told of
     * @param atMostEvery what happens within this time is told at once
     */
    public Watch watch(Predicate<ComplaintId> about, Duration atMostEvery, Consumer<Set<ComplaintId>> watcher) {
        Watch watch = new Watch(about, atMostEvery, watcher);
        watches.add(watch);
        return watch;
    }

    /** A line of its timeline was written here: told once, not again when it is found there. */
    void wrote(ComplaintId complaint, long line) {
        if (!watches.isEmpty()) {
            ours.add(line);
        }
        changed(complaint);
    }

    /** In the transaction that changes it; told when that has committed. */
    void changed(ComplaintId complaint) {
        if (watches.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    note(complaint);
                }
            });
        } else {
            note(complaint);
        }
    }

    private void note(ComplaintId complaint) {
        watches.forEach(watch -> watch.note(complaint));
    }

    /** Tells everybody who has waited long enough, one after the other. */
    public void tell() {
        tell(Runnable::run);
    }

    /** @param threads of which each tells one at a time: some draw a whole screen when they are told */
    void tell(Executor threads) {
        watches.stream().filter(Watch::isDue).forEach(watch -> threads.execute(watch::tell));
    }

    /** What other nodes wrote. While nobody looks, nobody asks. */
    void lookElsewhere() {
        if (watches.isEmpty()) {
            lately = Set.of();
            ours.clear();
            return;
        }
        long since = TypedId.firstAt(machine.instant().minus(COMMITTED_WITHIN));
        ours.removeIf(line -> line < since);
        try {
            Set<Long> seen = new HashSet<>();
            jdbc.sql("SELECT id, complaint_id FROM timeline_entry WHERE id > :since ORDER BY id DESC LIMIT " + AT_ONCE)
                    .param("since", since)
                    .query((row, n) -> {
                        seen.add(row.getLong("id"));
                        if (!lately.contains(row.getLong("id")) && !ours.contains(row.getLong("id"))) {
                            note(new ComplaintId(row.getLong("complaint_id")));
                        }
                        return n;
                    })
                    .list();
            lately = seen;
        } catch (DataAccessException away) {
            LOG.debug("Other nodes' changes were not looked for", away);
        }
    }

    /** Somebody who looks. */
    public final class Watch implements AutoCloseable {

        private final Predicate<ComplaintId> about;
        private final long atMostEvery;
        private final Consumer<Set<ComplaintId>> watcher;
        private Set<ComplaintId> untold = new LinkedHashSet<>();
        private long toldAt;
        private boolean telling;

        private Watch(Predicate<ComplaintId> about, Duration atMostEvery, Consumer<Set<ComplaintId>> watcher) {
            this.about = about;
            this.atMostEvery = atMostEvery.toNanos();
            this.watcher = watcher;
            toldAt = System.nanoTime() - this.atMostEvery;
        }

        private synchronized void note(ComplaintId complaint) {
            if (about.test(complaint)) {
                untold.add(complaint);
            }
        }

        /** From here on it is being told, until it was. */
        private synchronized boolean isDue() {
            long silent = System.nanoTime() - toldAt;
            boolean due = !telling && silent >= atMostEvery && (!untold.isEmpty() || silent >= QUIET.toNanos());
            telling |= due;
            return due;
        }

        private void tell() {
            try {
                watcher.accept(news());
            } catch (RuntimeException failure) {
                LOG.warn("Somebody who looks at cases could not be told", failure);
            } finally {
                told();
            }
        }

        private synchronized Set<ComplaintId> news() {
            Set<ComplaintId> news = untold;
            untold = new LinkedHashSet<>();
            toldAt = System.nanoTime();
            return news;
        }

        private synchronized void told() {
            telling = false;
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }
}
