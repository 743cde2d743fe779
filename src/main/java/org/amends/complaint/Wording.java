package org.amends.complaint;

import java.time.Duration;
import java.time.Instant;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** Checks on what people write. */
final class Wording {

    private Wording() {}

    /** @throws Invalid with the key if it is not in the future, and if it is more than a year away */
    static Instant soon(String field, @Nullable Instant moment, Instant now, String key) {
        if (moment == null || !moment.isAfter(now)) {
            throw new Invalid(field, key);
        }
        if (moment.isAfter(now.plus(Duration.ofDays(366)))) {
            throw new Invalid(field, "complaint.moment.far");
        }
        return moment;
    }

    /** @throws Invalid if it is more than {@link NewComplaint#LONGEST_TEXT} characters */
    static void notTooLong(String field, @Nullable String text) {
        if (text != null && text.length() > NewComplaint.LONGEST_TEXT) {
            throw new Invalid(field, "complaint.text.long", text.length(), NewComplaint.LONGEST_TEXT);
        }
    }

    /** @throws Invalid if there is nothing, or more than {@link NewComplaint#LONGEST_TEXT} characters */
    static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Invalid(field, "complaint.text.missing");
        }
        notTooLong(field, text);
        return text.strip();
    }

    /** @throws Invalid if there is nothing, or more characters than that */
    static String required(String field, @Nullable String text, int longest) {
        String told = required(field, text);
        if (told.length() > longest) {
            throw new Invalid(field, "complaint.text.long", told.length(), longest);
        }
        return told;
    }

    /** @throws Invalid if it is more than {@link NewComplaint#LONGEST_TEXT} characters */
    static String optional(String field, @Nullable String text) {
        notTooLong(field, text);
        return text == null ? "" : text.strip();
    }
}
