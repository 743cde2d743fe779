package org.amends.customer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said about being contacted.
 *
 * @param channel as {@link CustomerDetails#preferredChannel}; null: by whatever channel
 * @param given false: withdrawn or refused
 * @param on the day they said it; null: today
 * @param source how they said it ("signed form", "on the phone"), at most 200 characters
 */
public record Consent(
        @JsonProperty(required = true) ContactPurpose purpose,
        @Nullable String channel,
        @JsonProperty(required = true) boolean given,
        @Nullable LocalDate on,
        String source) {

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_CHANNEL = 20;

    /** @throws Invalid if it does not say what for */
    @SuppressWarnings("ConstantValue") // another system may leave out anything
    public Consent {
        if (purpose == null) {
            throw new Invalid("purpose", "customer.consent.purpose.missing");
        }
        channel = channel == null || channel.isBlank() ? null : channel.strip();
        if (channel != null && channel.length() > LONGEST_CHANNEL) {
            throw new Invalid("channel", "customer.fact.long", LONGEST_CHANNEL);
        }
        source = source == null ? "" : source.strip();
        if (source.length() > LONGEST_SOURCE) {
            throw new Invalid("source", "customer.fact.long", LONGEST_SOURCE);
        }
        CardNumbers.refuse("source", source);
    }
}
