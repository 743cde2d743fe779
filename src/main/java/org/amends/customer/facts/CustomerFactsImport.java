package org.amends.customer.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.customer.Consent;
import org.amends.customer.ContactPurpose;
import org.amends.customer.Contract;
import org.amends.customer.ContractKind;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.attributes.Attribute;
import org.amends.customer.attributes.Attributes;
import org.amends.exchange.ImportColumn;
import org.amends.exchange.ImportRow;
import org.amends.exchange.ImportTarget;
import org.amends.exchange.YesNo;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What another system knows of customers beside who they are: as {@link CustomerFacts}, with at most one contact, one consent
 * and one contract to a row. Whoever has more has more rows. A blank forgets nothing.
 */
@Component
@Order(4)
class CustomerFactsImport implements ImportTarget<CustomerFactsImport.Told> {

    private static final String OF_THE_COMPANY = "attribute.";

    private final Customers customers;
    private final FactsOfCustomers facts;
    private final Attributes attributes;
    private final Currency currency;

    CustomerFactsImport(
            Customers customers,
            FactsOfCustomers facts,
            Attributes attributes,
            @Value("${amends.currency}") Currency currency) {
        this.customers = customers;
        this.facts = facts;
        this.attributes = attributes;
        this.currency = currency;
    }

    record Told(ExternalId customer, CustomerFacts facts) {}

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public List<ImportColumn> columns() {
        return Stream.concat(
                        Stream.of(
                                ImportColumn.required("customerExternalId"),
                                ImportColumn.optional("householdSize"),
                                ImportColumn.optional("shareOfWallet"),
                                ImportColumn.optional("shareOfWalletOn"),
                                ImportColumn.optional("paymentMeans"),
                                ImportColumn.optional("referredBy"),
                                ImportColumn.optional("contactName"),
                                ImportColumn.optional("contactRole"),
                                ImportColumn.optional("contactPhone"),
                                ImportColumn.optional("contactEmail"),
                                ImportColumn.optional("consentPurpose")
                                        .of(ContactPurpose.class, "customer.consent.purpose."),
                                ImportColumn.optional("consentGiven").of(YesNo.class, "exchange.yesNo."),
                                ImportColumn.optional("consentOn"),
                                ImportColumn.optional("consentSource"),
                                ImportColumn.optional("contractKind").of(ContractKind.class, "customer.contract.kind."),
                                ImportColumn.optional("contractName"),
                                ImportColumn.optional("contractFrom"),
                                ImportColumn.optional("contractUntil"),
                                ImportColumn.optional("contractRenews").of(YesNo.class, "exchange.yesNo."),
                                ImportColumn.optional("contractNoticeDays"),
                                ImportColumn.optional("contractMonthly")),
                        attributes.inUse().stream()
                                .map(attribute -> ImportColumn.optional(OF_THE_COMPANY + attribute.key())))
                .toList();
    }

    @Override
    public Told read(ImportRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Attribute attribute : attributes.inUse()) {
            String value = row.text(OF_THE_COMPANY + attribute.key(), 4_000);
            if (value != null) {
                values.put(attribute.key(), value);
            }
        }
        String referredBy = row.text("referredBy", 100);
        return new Told(
                new ExternalId(row.required("customerExternalId", 100)),
                new CustomerFacts(
                        row.count("householdSize"),
                        row.count("shareOfWallet"),
                        row.date("shareOfWalletOn"),
                        row.choices("paymentMeans", PaymentMeans.class),
                        referredBy == null ? null : new ExternalId(referredBy),
                        contact(row),
                        consent(row),
                        contract(row),
                        values));
    }

    private static List<ContactPerson> contact(ImportRow row) {
        return isTold(row, "contactName", "contactRole", "contactPhone", "contactEmail")
                ? List.of(new ContactPerson(
                        row.required("contactName", 200),
                        row.text("contactRole", 100),
                        row.text("contactPhone", 40),
                        row.email("contactEmail"),
                        null,
                        null,
                        null))
                : List.of();
    }

    private static List<Consent> consent(ImportRow row) {
        return isTold(row, "consentPurpose", "consentGiven", "consentOn", "consentSource")
                ? List.of(new Consent(
                        row.required("consentPurpose", ContactPurpose.class),
                        null,
                        row.required("consentGiven", YesNo.class) == YesNo.YES,
                        row.date("consentOn"),
                        Objects.requireNonNullElse(row.text("consentSource", 200), "")))
                : List.of();
    }

    private List<Contract> contract(ImportRow row) {
        if (!isTold(
                row,
                "contractKind",
                "contractName",
                "contractFrom",
                "contractUntil",
                "contractRenews",
                "contractNoticeDays",
                "contractMonthly")) {
            return List.of();
        }
        ContractKind kind = row.choice("contractKind", ContractKind.class);
        YesNo renews = row.choice("contractRenews", YesNo.class);
        BigDecimal monthly = row.amount("contractMonthly");
        return List.of(new Contract(
                kind == null ? ContractKind.CONTRACT : kind,
                row.required("contractName", 200),
                row.date("contractFrom"),
                row.date("contractUntil"),
                renews == null ? null : renews == YesNo.YES,
                row.count("contractNoticeDays"),
                monthly == null ? null : new Money(monthly, currency)));
    }

    private static boolean isTold(ImportRow row, String... columns) {
        return Arrays.stream(columns).anyMatch(column -> row.text(column, Integer.MAX_VALUE) != null);
    }

    /** A fact has no id elsewhere. */
    @Override
    public @Nullable String identity(Told row) {
        return null;
    }

    /** @throws Invalid if nobody is known by the id that a row names, or something of it cannot be */
    @Override
    public List<Taken> take(List<Told> rows, Source source) {
        Map<ExternalId, CustomerFacts> known = new HashMap<>();
        Set<ExternalId> there =
                customers.ids(rows.stream().map(Told::customer).toList()).keySet();
        return rows.stream().map(row -> take(row, known, there)).toList();
    }

    private Taken take(Told row, Map<ExternalId, CustomerFacts> known, Set<ExternalId> there) {
        if (!there.contains(row.customer())) {
            throw new Invalid("customerExternalId", "customer.unknown", row.customer());
        }
        CustomerFacts before = known.computeIfAbsent(row.customer(), facts::of);
        CustomerFacts after = facts.tell(row.customer(), row.facts());
        known.put(row.customer(), after);
        return after.equals(before) ? Taken.UNCHANGED : Taken.IMPORTED;
    }
}
