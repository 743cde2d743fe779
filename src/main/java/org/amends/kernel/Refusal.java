package org.amends.kernel;

import java.util.Arrays;

/** An act that is not done, and why: a key into the texts, so that screens and interface say it in the reader's language. */
public abstract sealed class Refusal extends RuntimeException permits Unknown, NotAllowed, Conflict, Invalid {

    private final String key;
    private final transient Object[] arguments;

    Refusal(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
