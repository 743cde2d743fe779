package org.amends.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.amends.kernel.Invalid;
import org.amends.kernel.TypedId;

/** The name other systems know a customer by: 1 to 100 of {@code A-Z a-z 0-9 . _ @ ' -} and blanks. */
public record ExternalId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._@' -]{1,100}");

    /** @throws Invalid if it has other characters */
    @JsonCreator
    public ExternalId {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new Invalid("externalId", "customer.externalId.form", value);
        }
    }

    /** For a customer whom no other system knows. */
    static ExternalId next() {
        return new ExternalId("C" + Long.toString(TypedId.next(), Character.MAX_RADIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
