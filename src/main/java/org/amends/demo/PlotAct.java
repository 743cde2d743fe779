package org.amends.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does in a {@link Plot}: its first key says what, and with which words; the others say more.
 *
 * @param written as it stands in the file, in that order
 */
record PlotAct(Map<String, Object> written) {

    private static final List<String> CUSTOMERS = List.of("heard", "reply", "accepts", "refuses");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PlotAct {}

    /** {@code note}, {@code respond}, {@code upheld}, … */
    String what() {
        return written.keySet().iterator().next();
    }

    /** Whether it is the customer's, who keeps no office hours. */
    boolean isCustomers() {
        return CUSTOMERS.contains(what());
    }

    /** What is said, or nothing; where there are several wordings, the one whose turn it is. */
    @Nullable
    String text(int telling) {
        Object text = written.get(what());
        if (text instanceof List<?> several) {
            return String.valueOf(several.get(telling % several.size()));
        }
        return text == null ? null : text.toString();
    }

    @Nullable
    String more(String key) {
        Object value = written.get(key);
        return value == null ? null : value.toString();
    }

    /** As written: {@code REFUND REDRESS fee*2 Two months}, with {@code -} for no amount. */
    List<String> remedies() {
        List<String> lines = new ArrayList<>();
        if (written.get("remedies") instanceof List<?> told) {
            told.forEach(line -> lines.add(String.valueOf(line)));
        }
        return lines;
    }
}
