package org.amends.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What people call a case by, such as {@code C-2026-000183}. */
public record ComplaintNumber(@JsonValue String value) {

    @JsonCreator
    public ComplaintNumber {}

    @Override
    public String toString() {
        return value;
    }
}
