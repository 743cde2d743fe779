package org.amends.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One telling of a {@link Plot}: who, when, how far it has come, and what stands in its slots.
 *
 * <ul>
 *   <li>{@code of} the product it is about, {@code in} the countries it may have happened in, {@code firm} or
 *       {@code woman} whom it can have happened to
 *   <li>{@code ago} since receipt, such as {@code PT5H}; else some day in the past eighteen months
 *   <li>{@code until} the last act that has happened; without it the story has ended
 *   <li>{@code withdrawn}, {@code silent} instead of the plot's end, with the last note
 *   <li>{@code more}, a sentence that only this customer says
 *   <li>{@code law: false} where no jurisdiction is told, {@code sector}, {@code needs}, {@code by} (who speaks for the
 *       customer)
 * </ul>
 *
 * @param given as it stands in the file
 */
record Fill(Map<String, Object> given) {

    @Nullable
    String told(String key) {
        Object value = given.get(key);
        return value == null ? null : value.toString();
    }

    List<String> list(String key) {
        Object value = given.get(key);
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    @Nullable
    Duration ago() {
        String ago = told("ago");
        return ago == null ? null : Duration.parse(ago);
    }

    /** Somebody who was not known 90 days ago. */
    boolean isNew() {
        return Boolean.parseBoolean(told("newcomer"));
    }

    /** What is told within what is told; nothing where it is not. */
    @SuppressWarnings("unchecked")
    Fill within(String key) {
        return new Fill(given.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }
}
