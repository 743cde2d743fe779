package org.amends.customer.duplicates;

import java.util.concurrent.atomic.AtomicBoolean;
import org.amends.kernel.SystemActor;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.Supervises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Service;

/** Looks through all customers while whoever asked for it goes on working. One round at a time on each node. */
@Service
public class DuplicateRounds {

    private static final SystemActor SEARCH = SystemActor.named("Amends", "ROLE_MANAGER");
    private static final Logger LOG = LoggerFactory.getLogger(DuplicateRounds.class);

    private final SimpleAsyncTaskExecutor rounds = new SimpleAsyncTaskExecutor("duplicates-");
    private final AtomicBoolean running = new AtomicBoolean();
    private final Duplicates duplicates;

    DuplicateRounds(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Supervises
    public void begin() {
        if (running.compareAndSet(false, true)) {
            rounds.execute(() -> {
                try {
                    SEARCH.run(duplicates::look);
                } catch (RuntimeException failed) {
                    LOG.error("Duplicates were not looked for", failed);
                } finally {
                    running.set(false);
                }
            });
        }
    }

    @ReadsCases
    public boolean isRunning() {
        return running.get();
    }
}
