package org.amends.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * A column that a target knows.
 *
 * @param name as it stands in a file that needs no mapping
 * @param required whether a row without it is rejected
 * @param choices the values it may have; empty: free
 * @param texts what the keys of their names begin with
 */
public record ImportColumn(String name, boolean required, List<String> choices, String texts) {

    public static ImportColumn required(String name) {
        return new ImportColumn(name, true, List.of(), "");
    }

    public static ImportColumn optional(String name) {
        return new ImportColumn(name, false, List.of(), "");
    }

    public ImportColumn of(Class<? extends Enum<?>> vocabulary, String texts) {
        return new ImportColumn(
                name,
                required,
                Arrays.stream(vocabulary.getEnumConstants()).map(Enum::name).toList(),
                texts);
    }
}
