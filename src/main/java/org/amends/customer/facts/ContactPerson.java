package org.amends.customer.facts;

import org.amends.customer.CardNumbers;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Whom to speak to at a customer: a person or a function.
 *
 * @param name 1 to 200 characters
 * @param channel as the preferred channel of a customer
 * @param language BCP 47, such as {@code es}
 */
public record ContactPerson(
        String name,
        @Nullable String role,
        @Nullable String phone,
        @Nullable EmailAddress email,
        @Nullable String channel,
        @Nullable String language,
        @Nullable String note) {

    private static final int LONGEST_NAME = 200;

    /** @throws Invalid if there is no name, something is too long, or looks like the number of a card */
    public ContactPerson {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Invalid("name", "customer.contactPerson.name.wrong", LONGEST_NAME);
        }
        CardNumbers.refuse("name", name);
        role = text("role", role, 100);
        phone = text("phone", phone, 40);
        channel = text("channel", channel, 20);
        language = text("language", language, 10);
        note = text("note", note, 500);
    }

    /** What is told here and, where nothing is told, what was known. */
    ContactPerson over(ContactPerson known) {
        return new ContactPerson(
                known.name,
                role == null ? known.role : role,
                phone == null ? known.phone : phone,
                email == null ? known.email : email,
                channel == null ? known.channel : channel,
                language == null ? known.language : language,
                note == null ? known.note : note);
    }

    private static @Nullable String text(String field, @Nullable String written, int longest) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String text = written.strip();
        if (text.length() > longest) {
            throw new Invalid(field, "customer.fact.long", longest);
        }
        return CardNumbers.refuse(field, text);
    }
}
