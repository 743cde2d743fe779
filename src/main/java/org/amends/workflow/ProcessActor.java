package org.amends.workflow;

import org.amends.kernel.SystemActor;

/** What the process does, it does in its own name, whoever's act set it going. */
final class ProcessActor {

    static final SystemActor PROCESS = SystemActor.named("Amends", "PROCESS");

    private ProcessActor() {}
}
