package org.amends.complaint;

import org.amends.kernel.SystemActor;

/** Whoever is on the public pages. What the services of those pages have done for them is done in this name. */
final class Visitor {

    static final String NAME = "Web";

    static final SystemActor ACTOR = SystemActor.named(NAME, "SYSTEM_WORK");

    private Visitor() {}
}
