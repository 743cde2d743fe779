package org.amends.resilience;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What a client knows of one complaint: what it sent, and what was confirmed. */
final class Receipt {

    final String key = UUID.randomUUID().toString();

    /** The body of the 201, as it came; null while none came. */
    @Nullable
    String confirmed;

    String number = "";

    /** Confirmed by a 200, in order. */
    final List<String> done = new CopyOnWriteArrayList<>();

    /** Sent, and never answered: it may have been done or not. */
    @Nullable
    String unanswered;

    String body() {
        return """
                {"kind": "CLAIM", "channel": "PHONE", "language": "en", "subject": "%s", "description": "It broke.",
                 "jurisdiction": "PE",
                 "customer": {"externalId": "C-%s", "name": "A customer", "email": "c@example.com"}}""".formatted(key, key);
    }
}
