package org.amends.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

@Entity
class Customer {

    @Id
    private long id;

    private String externalId;

    @Enumerated(EnumType.STRING)
    private CustomerType type = CustomerType.PERSON;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String documentType;
    private @Nullable String documentNumber;
    private @Nullable String address;
    private @Nullable String city;
    private @Nullable String country;
    private String language = "en";
    private @Nullable String preferredChannel;
    private String supportNeeds = "";
    private @Nullable Integer employees;
    private LocalDate since;
    private @Nullable Integer satisfaction;
    private @Nullable LocalDate satisfactionOn;
    private @Nullable LocalDate birthDate;
    private @Nullable String gender;
    private @Nullable Long mergedInto;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Customer() {}

    Customer(CustomerId id, ExternalId externalId, CustomerDetails details, LocalDate today) {
        this.id = id.value();
        this.externalId = externalId.value();
        this.name = details.name();
        this.since = today;
        update(details, today);
    }

    final void update(CustomerDetails details, LocalDate today) {
        name = details.name().strip();
        type = kept(details.type(), type);
        email = details.email() == null ? email : details.email().value();
        phone = orKnown(details.phone(), phone);
        documentType = orKnown(details.documentType(), documentType);
        documentNumber = orKnown(details.documentNumber(), documentNumber);
        address = orKnown(details.address(), address);
        city = orKnown(details.city(), city);
        country = orKnown(details.country(), country);
        language = kept(details.language(), language);
        preferredChannel = orKnown(details.preferredChannel(), preferredChannel);
        supportNeeds = details.supportNeeds() == null ? supportNeeds : String.join("\n", details.supportNeeds());
        employees = orKnown(details.employees(), employees);
        since = kept(details.since(), since);
        birthDate = orKnown(details.birthDate(), birthDate);
        gender = orKnown(details.gender(), gender);
        if (details.satisfaction() != null) {
            satisfaction = details.satisfaction();
            satisfactionOn = kept(details.satisfactionOn(), today);
        }
    }

    /** Unlike an update, forgets the texts that are not told. */
    void correct(CustomerDetails details, LocalDate today) {
        email = null;
        phone = null;
        documentType = null;
        documentNumber = null;
        address = null;
        city = null;
        country = null;
        preferredChannel = null;
        supportNeeds = "";
        employees = null;
        birthDate = null;
        gender = null;
        update(details, today);
    }

    /** @param toldOf the name it was told under: its own, or that of one who was merged into it */
    void learn(ExternalId toldOf, CustomerDetails told, LocalDate today) {
        if (toldOf.equals(externalId())) {
            update(told, today);
        } else {
            complete(told, today);
        }
    }

    /**
     * Adds what was not known. For what is told under the name of a customer who was merged into this one: which value
     * stands where both had one, a person has decided.
     */
    private void complete(CustomerDetails told, LocalDate today) {
        CustomerDetails known = details();
        boolean neverAsked = satisfaction == null;
        boolean withoutNeeds = supportNeeds.isEmpty();
        update(told, today);
        if (withoutNeeds) {
            known = known.needing(told.supportNeeds());
        }
        update(neverAsked ? known.satisfied(told.satisfaction(), told.satisfactionOn()) : known, today);
    }

    /** Who stays, if this one was found to be the same as another. */
    CustomerId kept() {
        return new CustomerId(mergedInto == null ? id : mergedInto);
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    CustomerId id() {
        return new CustomerId(id);
    }

    ExternalId externalId() {
        return new ExternalId(externalId);
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    Zone zone(LocalDate today) {
        return Zone.of(satisfaction, satisfactionOn, today);
    }

    CustomerProfile profile(CustomerScore score, Zone zone, Currency currency) {
        return new CustomerProfile(
                id(),
                externalId(),
                type,
                name,
                email().orElse(null),
                phone,
                documentType,
                documentNumber,
                address,
                city,
                country,
                language,
                preferredChannel,
                needs(),
                employees,
                since,
                satisfaction,
                satisfactionOn,
                birthDate,
                gender,
                score.tier(),
                new Money(score.contribution(), currency),
                new Money(score.cost(), currency),
                zone,
                score.rfm(),
                score.risk(),
                version());
    }

    /** What was told about them so far. */
    CustomerDetails details() {
        return new CustomerDetails(
                type,
                name,
                email().orElse(null),
                phone,
                documentType,
                documentNumber,
                address,
                city,
                country,
                language,
                preferredChannel,
                needs(),
                employees,
                since,
                satisfaction,
                satisfactionOn,
                birthDate,
                gender);
    }

    private List<String> needs() {
        return supportNeeds.isEmpty() ? List.of() : List.of(supportNeeds.split("\n"));
    }

    int version() {
        return version == null ? 0 : version;
    }

    private static <T> T kept(@Nullable T told, T known) {
        return told == null ? known : told;
    }

    private static <T> @Nullable T orKnown(@Nullable T told, @Nullable T known) {
        return told == null ? known : told;
    }
}
