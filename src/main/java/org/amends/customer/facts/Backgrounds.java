package org.amends.customer.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How customers live and pay, and who brought whom. */
@Service
@Transactional
public class Backgrounds {

    private static final int NAMED = 5;

    private final JdbcClient jdbc;
    private final BusinessTime business;

    Backgrounds(JdbcClient jdbc, BusinessTime business) {
        this.jdbc = jdbc;
        this.business = business;
    }

    /** A customer as a link shows them. */
    public record Referred(ExternalId id, String name) {}

    /** @param some of those whom they brought, the latest first */
    public record Referrals(Optional<Referred> by, int brought, List<Referred> some) {}

    /** Of whom nothing is known there is nothing in it. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Background of(CustomerId customer) {
        return jdbc.sql("SELECT * FROM customer_facts WHERE customer_id = ?")
                .param(customer.value())
                .query((row, n) -> {
                    Long by = row.getObject("referred_by", Long.class);
                    return new Background(
                            row.getObject("household_size", Integer.class),
                            row.getObject("share_of_wallet", Integer.class),
                            row.getObject("share_of_wallet_on", LocalDate.class),
                            Arrays.stream(row.getString("payment_means").split(","))
                                    .filter(word -> !word.isEmpty())
                                    .map(PaymentMeans::valueOf)
                                    .collect(Collectors.toSet()),
                            by == null ? null : new CustomerId(by),
                            row.getInt("version"));
                })
                .optional()
                .orElse(Background.NOTHING);
    }

    @ReadsCases
    @Transactional(readOnly = true)
    public Referrals referrals(CustomerId customer) {
        String brought = " FROM customer_facts f JOIN customer k ON k.id = f.customer_id WHERE f.referred_by = ?";
        int number = jdbc.sql("SELECT COUNT(*)" + brought)
                .param(customer.value())
                .query(Integer.class)
                .single();
        List<Referred> some = number == 0
                ? List.of()
                : referred(
                        "SELECT k.external_id, k.name" + brought + " ORDER BY f.customer_id DESC LIMIT " + NAMED,
                        customer);
        List<Referred> by = referred("""
                SELECT k.external_id, k.name FROM customer_facts f JOIN customer k ON k.id = f.referred_by
                 WHERE f.customer_id = ?
                """, customer);
        return new Referrals(by.stream().findFirst(), number, some);
    }

    /**
     * Puts right what is known; what is null is forgotten. A share of wallet without its day was said today.
     *
     * @param told with the version that whoever puts it right has seen
     * @throws Conflict if somebody has changed it since
     * @throws Invalid if they brought themselves, or said something on a day that is yet to come
     */
    @WorksCases
    public void correct(CustomerId customer, Background told) {
        LocalDate today = business.today();
        if (customer.equals(told.referredBy())) {
            throw new Invalid("referredBy", "customer.referredBy.self");
        }
        LocalDate on = told.shareOfWalletOn();
        if (on != null && on.isAfter(today)) {
            throw new Invalid("shareOfWalletOn", "customer.consent.on.future");
        }
        LocalDate said = told.shareOfWallet() == null ? null : on == null ? today : on;
        try {
            if (write(customer, told, said) == 0) {
                throw new Conflict("customer.fact.changed");
            }
        } catch (DuplicateKeyException faster) {
            throw new Conflict("customer.fact.changed");
        }
    }

    private int write(CustomerId customer, Background told, @Nullable LocalDate said) {
        boolean first = of(customer).version() == 0 && told.version() == 0;
        CustomerId by = told.referredBy();
        return jdbc.sql(first ? """
                                INSERT INTO customer_facts (household_size, share_of_wallet, share_of_wallet_on,
                                       payment_means, referred_by, version, customer_id)
                                VALUES (:household, :share, :said, :means, :by, 1, :customer)
                                """ : """
                                UPDATE customer_facts SET household_size = :household, share_of_wallet = :share,
                                       share_of_wallet_on = :said, payment_means = :means, referred_by = :by,
                                       version = version + 1
                                 WHERE customer_id = :customer AND version = :version
                                """)
                .param("household", told.householdSize())
                .param("share", told.shareOfWallet())
                .param("said", said)
                .param(
                        "means",
                        told.paymentMeans().stream()
                                .sorted()
                                .map(PaymentMeans::name)
                                .collect(Collectors.joining(",")))
                .param("by", by == null ? null : by.value())
                .param("version", told.version())
                .param("customer", customer.value())
                .update();
    }

    private List<Referred> referred(String sql, CustomerId customer) {
        return jdbc.sql(sql)
                .param(customer.value())
                .query((row, n) -> new Referred(new ExternalId(row.getString("external_id")), row.getString("name")))
                .list();
    }
}
