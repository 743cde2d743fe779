package org.amends.customer.attributes;

import java.util.HashMap;
import java.util.Map;
import org.amends.kernel.Invalid;

/**
 * Customers of whom a value is known: this one, or one from here to there.
 *
 * @param from canonical; empty: from whatever
 * @param to canonical; empty: to whatever. The same as {@code from} for what has no order
 */
public record AttributeFilter(Attribute attribute, String from, String to) {

    /** @throws Invalid if they are no values of it */
    public AttributeFilter {
        from = from.isBlank() ? "" : attribute.canonical(from);
        to = to.isBlank() ? "" : attribute.canonical(to);
    }

    public static AttributeFilter is(Attribute attribute, String value) {
        return new AttributeFilter(attribute, value, value);
    }

    /** Of a row {@code v} of the values. */
    public String condition() {
        String column = "v." + column();
        String known = "v.attribute_id = :attribute AND ";
        if (from.isEmpty() && to.isEmpty()) {
            return known + column + " IS NOT NULL";
        }
        if (from.equals(to)) {
            return known + column + " = :from";
        }
        return known
                + (from.isEmpty() ? "" : column + " >= :from")
                + (from.isEmpty() || to.isEmpty() ? "" : " AND ")
                + (to.isEmpty() ? "" : column + " <= :to");
    }

    public String column() {
        return attribute.type().column();
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("attribute", attribute.id().value());
        if (!from.isEmpty()) {
            parameters.put("from", attribute.stored(from));
        }
        if (!to.isEmpty()) {
            parameters.put("to", attribute.stored(to));
        }
        return parameters;
    }
}
