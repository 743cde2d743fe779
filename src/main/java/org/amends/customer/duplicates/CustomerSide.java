package org.amends.customer.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;
import org.jspecify.annotations.Nullable;

/**
 * One of two customers who are compared.
 *
 * @param version as whoever compares them saw it
 * @param values by column, as the database writes them; what is not known is missing
 * @param rows how many belong to them, by table
 */
public record CustomerSide(
        CustomerId id, ExternalId externalId, int version, Map<String, String> values, Map<String, Integer> rows) {

    public String name() {
        return Objects.requireNonNullElse(value("name"), "");
    }

    @Nullable
    String value(String column) {
        return values.get(column);
    }

    public boolean isEmpty(MergeField field) {
        return field.columns().stream().noneMatch(values::containsKey);
    }

    /** The parts of what is known, those that are, in the order of the field. */
    public List<String> parts(MergeField field) {
        return field.columns().stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
