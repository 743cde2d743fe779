package org.amends.customer.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What scoring keeps as JSON. */
@Component
class Kept {

    private final ObjectMapper json;

    Kept(ObjectMapper json) {
        this.json = json;
    }

    @Nullable
    String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <T> @Nullable T read(@Nullable String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
