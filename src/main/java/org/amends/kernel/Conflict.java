package org.amends.kernel;

/** The act comes too late or too early: the step is not open, or somebody was faster (409). */
public final class Conflict extends Refusal {

    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }
}
