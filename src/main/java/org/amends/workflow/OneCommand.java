package org.amends.workflow;

import org.amends.complaint.ProcessInBulk;
import org.flowable.engine.ManagementService;
import org.springframework.stereotype.Component;

/** The engine writes at the end of a command what it was made to do in it, rows of one kind in one statement. */
@Component
class OneCommand implements ProcessInBulk {

    private final ManagementService engine;

    OneCommand(ManagementService engine) {
        this.engine = engine;
    }

    @Override
    public void run(Runnable acts) {
        engine.executeCommand(context -> {
            acts.run();
            return null;
        });
    }
}
