package org.amends.customer.attributes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amends.kernel.Invalid;

/**
 * What an administrator says of an attribute.
 *
 * @param english its name for who reads English, 1 to 100 characters
 * @param spanish its name for who reads Spanish
 * @param type stays once there is the attribute
 * @param choices of a {@code CHOICE}, 2 to 50 of at most 70 characters; of others none
 */
public record AttributeDetails(String english, String spanish, AttributeType type, List<String> choices) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CHOICE = 70;
    private static final int MOST_CHOICES = 50;

    /** @throws Invalid if it has no name, or nothing to choose from */
    public AttributeDetails {
        english = named("english", english);
        spanish = named("spanish", spanish);
        Map<String, String> different = new LinkedHashMap<>();
        if (type == AttributeType.CHOICE) {
            choices.stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .forEach(one -> different.putIfAbsent(one.toLowerCase(Locale.ROOT), one));
            if (different.size() < 2
                    || different.size() > MOST_CHOICES
                    || different.values().stream().anyMatch(one -> one.length() > LONGEST_CHOICE)) {
                throw new Invalid("choices", "customer.attribute.choices.wrong", MOST_CHOICES, LONGEST_CHOICE);
            }
        }
        choices = List.copyOf(different.values());
    }

    private static String named(String field, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Invalid(field, "customer.attribute.name.wrong", LONGEST_NAME);
        }
        return stripped;
    }
}
