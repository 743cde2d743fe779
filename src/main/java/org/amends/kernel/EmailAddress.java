package org.amends.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to: one {@code @}, a dotted domain, no blanks or control characters, at most 254
 * characters (RFC 5321). Stricter than RFC 5322 on purpose: quoted local parts are refused.
 */
public record EmailAddress(@JsonValue String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\\p{Cntrl}\",;:()\\[\\]\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** @throws Invalid if it is not an address */
    @JsonCreator
    public EmailAddress {
        value = value.strip();
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new Invalid("email", "kernel.email", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
