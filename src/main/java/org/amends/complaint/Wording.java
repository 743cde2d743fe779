package org.amends.complaint;

import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** Checks on what people write. */
final class Wording {

    private Wording() {}

    /** @throws Invalid if there is nothing, or more than {@link NewComplaint#LONGEST_TEXT} characters */
    static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Invalid(field, "complaint.text.missing");
        }
        if (text.length() > NewComplaint.LONGEST_TEXT) {
            throw new Invalid(field, "complaint.text.long", text.length(), NewComplaint.LONGEST_TEXT);
        }
        return text.strip();
    }
}
