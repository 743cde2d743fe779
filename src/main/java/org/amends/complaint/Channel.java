package org.amends.complaint;

/** How the complaint came in. */
public enum Channel {
    WEB,
    EMAIL,
    PHONE,
    COUNTER,
    LETTER,
    SOCIAL,
    API
}
