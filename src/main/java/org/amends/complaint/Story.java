package org.amends.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in, as it came in. Never changed afterwards. */
@Embeddable
class Story {

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String language;
    private String subject;
    private @Nullable String description;
    private @Nullable String requestedRemedy;
    private @Nullable BigDecimal amountClaimed;
    private @Nullable String currency;
    private @Nullable String product;
    private Instant receivedAt;
    private @Nullable String jurisdiction;
    private @Nullable String sector;
    private String supportNeeds;
    private @Nullable String complainantName;
    private @Nullable String complainantContact;
    private @Nullable String complainantRelation;
    private @Nullable String complainantAuthority;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Story() {}

    Story(NewComplaint told, Instant receivedAt, String language, @Nullable String jurisdiction, List<String> needs) {
        this.channel = told.channel();
        this.language = language;
        this.subject = told.subject().strip();
        this.description = told.description();
        this.requestedRemedy = told.requestedRemedy();
        this.amountClaimed = told.amountClaimed();
        this.currency = told.currency() == null ? null : told.currency().getCurrencyCode();
        this.product = told.product();
        this.receivedAt = receivedAt;
        this.jurisdiction = jurisdiction;
        this.sector = told.sector();
        this.supportNeeds = String.join("\n", needs);
        Complainant complainant = told.complainant();
        if (complainant != null) {
            this.complainantName = complainant.name();
            this.complainantContact = complainant.contact();
            this.complainantRelation = complainant.relation();
            this.complainantAuthority = complainant.authority();
        }
    }

    Channel channel() {
        return channel;
    }

    String language() {
        return language;
    }

    String subject() {
        return subject;
    }

    @Nullable
    String description() {
        return description;
    }

    @Nullable
    String requestedRemedy() {
        return requestedRemedy;
    }

    @Nullable
    BigDecimal amountClaimed() {
        return amountClaimed;
    }

    @Nullable
    Currency currency() {
        return currency == null ? null : Currency.getInstance(currency);
    }

    @Nullable
    String product() {
        return product;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    String jurisdiction() {
        return jurisdiction;
    }

    @Nullable
    String sector() {
        return sector;
    }

    List<String> supportNeeds() {
        return supportNeeds.isEmpty() ? List.of() : List.of(supportNeeds.split("\n"));
    }

    @Nullable
    Complainant complainant() {
        return complainantName == null && complainantContact == null
                ? null
                : new Complainant(complainantName, complainantContact, complainantRelation, complainantAuthority);
    }
}
