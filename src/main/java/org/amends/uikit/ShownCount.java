package org.amends.uikit;

/** A number beside a label. What is beyond 999 is not worth counting. */
public final class ShownCount {

    private static final int MOST = 999;

    private ShownCount() {}

    /** @return {@code 14}, or {@code 999+} */
    public static String of(long matches) {
        return matches > MOST ? MOST + "+" : Long.toString(matches);
    }
}
