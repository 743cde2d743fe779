package org.amends.complaint;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.amends.customer.ExternalId;
import org.amends.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it comes in.
 *
 * @param language BCP 47; the customer's, else English
 * @param receivedAt when it reached us, now if not told; never in the future
 * @param jurisdiction whose law counts, such as {@code PE}, {@code ES-AN}, {@code GB}, {@code US}
 * @param supportNeeds what makes the customer vulnerable here, recorded with their consent
 */
public record NewComplaint(
        @NotNull Kind kind,
        @NotNull Channel channel,
        @Nullable @Size(max = 10) String language,
        @NotBlank @Size(max = 300) String subject,
        @Nullable @Size(max = LONGEST_TEXT) String description,
        @Nullable @Size(max = 2000) String requestedRemedy,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal amountClaimed,

        @Nullable Currency currency,
        @Nullable @Size(max = 200) String product,
        @Nullable Instant receivedAt,
        @Nullable @Size(max = 20) String jurisdiction,
        @Nullable @Size(max = 60) String sector,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable @Size(max = 10)
        List<@Size(max = 150) String> supportNeeds,

        @Nullable @Valid Complainant complainant,
        @Nullable @Valid Who customer) {

    /** Characters in a story or a message. */
    public static final int LONGEST_TEXT = 100_000;

    /** Whom it is about: a customer known by id, one described well enough to create, or nobody (anonymous). */
    public record Who(
            @Nullable ExternalId externalId,
            @Nullable @Size(max = 200) String name,
            @Nullable EmailAddress email,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 30) String documentType,
            @Nullable @Size(max = 40) String documentNumber,
            @Nullable @Size(max = 500) String address) {}

    /** The same, as the public page takes it in: from whom we say, under the law we say. */
    NewComplaint fromTheWeb(@Nullable Who who, @Nullable String law, @Nullable String trade) {
        return new NewComplaint(
                kind,
                Channel.WEB,
                language,
                subject,
                description,
                requestedRemedy,
                amountClaimed,
                currency,
                product,
                null,
                law,
                trade,
                supportNeeds,
                complainant,
                who);
    }
}
