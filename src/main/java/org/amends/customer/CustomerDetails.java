package org.amends.customer;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.amends.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a customer. What is null stays as it is when the customer is known already.
 *
 * @param language BCP 47, such as {@code es}
 * @param country ISO 3166 alpha-2
 * @param supportNeeds what makes the customer vulnerable, recorded with their consent
 * @param satisfaction stated satisfaction with the relationship, 1 to 5
 */
public record CustomerDetails(
        @Nullable CustomerType type,
        @NotBlank @Size(max = 200) String name,
        @Nullable EmailAddress email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 30) String documentType,
        @Nullable @Size(max = 40) String documentNumber,
        @Nullable @Size(max = 500) String address,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(min = 2, max = 2) String country,
        @Nullable @Size(max = 10) String language,
        @Nullable @Size(max = 20) String preferredChannel,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable @Size(max = 10)
        List<@Size(max = 150) String> supportNeeds,

        @Nullable @PositiveOrZero Integer employees,
        @Nullable LocalDate since,
        @Nullable @Min(1) @Max(5) Integer satisfaction,
        @Nullable LocalDate satisfactionOn,
        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 20) String gender) {

    /** Somebody of whom little more than a name is known. */
    public static CustomerDetails named(String name, @Nullable EmailAddress email, @Nullable String phone) {
        return new CustomerDetails(
                null, name, email, phone, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    public CustomerDetails withDocument(@Nullable String type, @Nullable String number, @Nullable String address) {
        return new CustomerDetails(
                this.type,
                name,
                email,
                phone,
                type,
                number,
                address,
                city,
                country,
                language,
                preferredChannel,
                supportNeeds,
                employees,
                since,
                satisfaction,
                satisfactionOn,
                birthDate,
                gender);
    }

    public CustomerDetails speaking(String language) {
        return new CustomerDetails(
                type,
                name,
                email,
                phone,
                documentType,
                documentNumber,
                address,
                city,
                country,
                language,
                preferredChannel,
                supportNeeds,
                employees,
                since,
                satisfaction,
                satisfactionOn,
                birthDate,
                gender);
    }

    public CustomerDetails knownSince(LocalDate since) {
        return new CustomerDetails(
                type,
                name,
                email,
                phone,
                documentType,
                documentNumber,
                address,
                city,
                country,
                language,
                preferredChannel,
                supportNeeds,
                employees,
                since,
                satisfaction,
                satisfactionOn,
                birthDate,
                gender);
    }

    CustomerDetails needing(@Nullable List<String> needs) {
        return new CustomerDetails(
                type,
                name,
                email,
                phone,
                documentType,
                documentNumber,
                address,
                city,
                country,
                language,
                preferredChannel,
                needs,
                employees,
                since,
                satisfaction,
                satisfactionOn,
                birthDate,
                gender);
    }

    public CustomerDetails satisfied(@Nullable Integer how, @Nullable LocalDate on) {
        return new CustomerDetails(
                type,
                name,
                email,
                phone,
                documentType,
                documentNumber,
                address,
                city,
                country,
                language,
                preferredChannel,
                supportNeeds,
                employees,
                since,
                how,
                on,
                birthDate,
                gender);
    }
}
