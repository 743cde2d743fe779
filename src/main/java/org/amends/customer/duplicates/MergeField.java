package org.amends.customer.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is known of a customer, in the pieces that are taken from the one or the other as a whole. */
public enum MergeField {
    NAME("name"),
    TYPE("type"),
    EMAIL("email"),
    PHONE("phone"),
    DOCUMENT("document_number", "document_type"),
    BIRTH_DATE("birth_date"),
    GENDER("gender"),
    ADDRESS("address", "city", "country"),
    LANGUAGE("language"),
    PREFERRED_CHANNEL("preferred_channel"),
    SUPPORT_NEEDS("support_needs"),
    EMPLOYEES("employees"),
    SINCE("since"),
    SATISFACTION("satisfaction_on", "satisfaction");

    private final List<String> columns;

    MergeField(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    static Optional<MergeField> of(String column) {
        return Arrays.stream(values())
                .filter(field -> field.columns.contains(column))
                .findFirst();
    }

    public boolean differs(CustomerSide one, CustomerSide other) {
        return columns.stream().anyMatch(column -> !Objects.equals(one.value(column), other.value(column)));
    }

    /**
     * Whose value stands unless a person chooses: the one's who stays, or the other's where there is none. We know them since
     * the earlier of both dates, and they feel as they said last.
     */
    public boolean isBetterKnownOf(CustomerSide other, CustomerSide kept) {
        if (!differs(kept, other) || other.isEmpty(this)) {
            return false;
        }
        return switch (this) {
            case SINCE -> first(other).compareTo(first(kept)) < 0;
            case SATISFACTION -> kept.isEmpty(this) || first(other).compareTo(first(kept)) > 0;
            default -> kept.isEmpty(this);
        };
    }

    private String first(CustomerSide side) {
        return Objects.requireNonNullElse(side.value(columns.get(0)), "");
    }
}
