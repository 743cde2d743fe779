package org.amends.uikit;

import java.time.Instant;

/**
 * Something that was said or happened.
 *
 * @param who the name of who said it; empty for an event
 * @param body plain text as it was written, never markup; line breaks are kept
 * @param detail by what way or to whom ("e-mail", "note to colleagues"); may be empty
 */
public record TimelineEntry(Kind kind, String who, Instant when, String body, String detail) {

    /** Who sees it: the customer wrote it, the customer got it, colleagues only, a department found it out, or it merely happened. */
    public enum Kind {
        MESSAGE_IN,
        MESSAGE_OUT,
        NOTE,
        ANSWER,
        EVENT
    }
}
