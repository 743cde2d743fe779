package org.amends.uikit;

/** Light or dark, or as the system of whoever looks is set at the moment. */
public enum ColourTheme {
    SYSTEM,
    LIGHT,
    DARK
}
