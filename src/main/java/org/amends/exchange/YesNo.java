package org.amends.exchange;

/** As files write it. */
public enum YesNo {
    YES,
    NO
}
