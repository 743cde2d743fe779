package org.amends.retention;

/** How we know why a customer left: they said so, or we conclude it from what happened. */
public enum CauseBasis {
    STATED,
    INFERRED
}
