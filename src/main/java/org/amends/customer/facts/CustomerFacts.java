package org.amends.customer.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amends.customer.Consent;
import org.amends.customer.Contract;
import org.amends.customer.ExternalId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer beside who they are, as other systems tell and read it. What is null or empty is not told.
 *
 * @param householdSize persons, 1 to 99
 * @param shareOfWallet how much of what they spend on such things they say they spend with us, 0 to 100 per cent
 * @param referredBy the customer who brought them
 * @param contacts known by their names, the main contact first
 * @param consents what they said about being contacted, the last first
 * @param contracts known by kind and name
 * @param attributes values by the keys that the administrator has defined
 */
public record CustomerFacts(
        @Nullable Integer householdSize,
        @Nullable Integer shareOfWallet,
        @Nullable LocalDate shareOfWalletOn,
        Set<PaymentMeans> paymentMeans,
        @Nullable ExternalId referredBy,
        List<ContactPerson> contacts,
        List<Consent> consents,
        List<Contract> contracts,
        Map<String, String> attributes) {

    /** Another system may leave out anything. */
    @SuppressWarnings("ConstantValue")
    public CustomerFacts {
        paymentMeans = Set.copyOf(Objects.requireNonNullElse(paymentMeans, Set.of()));
        contacts = List.copyOf(Objects.requireNonNullElse(contacts, List.of()));
        consents = List.copyOf(Objects.requireNonNullElse(consents, List.of()));
        contracts = List.copyOf(Objects.requireNonNullElse(contracts, List.of()));
        attributes = Map.copyOf(Objects.requireNonNullElse(attributes, Map.of()));
    }
}
