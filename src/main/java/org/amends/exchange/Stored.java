package org.amends.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.amends.kernel.Invalid.Problem;
import org.springframework.stereotype.Component;

/** What imports keep as JSON. */
@Component
class Stored {

    private final ObjectMapper json;

    Stored(ObjectMapper json) {
        this.json = json;
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ImportMapping mapping(String text) {
        return read(text, new TypeReference<>() {});
    }

    List<String> cells(String text) {
        return read(text, new TypeReference<>() {});
    }

    Problem problem(String text) {
        return read(text, new TypeReference<>() {});
    }

    List<Problem> problems(String text) {
        return read(text, new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
