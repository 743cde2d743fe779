package org.amends.uikit;

/** How much stands on a screen: rows of 58 px with room, or of 44 px with more of them. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
