package org.amends.customer;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.kernel.Conflict;
import org.amends.kernel.Money;
import org.amends.kernel.Unknown;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contracts, insurances and subscriptions of customers, and when they end. */
@Service
@Transactional
public class Contracts {

    private static final String INSERT = """
            INSERT INTO customer_contract
                   (kind, name, starts_on, ends_on, renews, notice_days, monthly_amount, currency, id, customer_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE customer_contract SET kind = ?, name = ?, starts_on = ?, ends_on = ?, renews = ?, notice_days = ?,
                   monthly_amount = ?, currency = ?, version = version + 1
             WHERE id = ?
            """;

    private static final String ENDINGS = """
            SELECT customer_id, starts_on, ends_on, renews FROM customer_contract %s
             WHERE customer_id BETWEEN :from AND :to
               AND (starts_on IS NULL OR starts_on <= :on)
               AND (ends_on IS NULL OR ends_on >= :on OR renews)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Contracts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param version counts the changes, so that nobody overwrites what they have not seen */
    public record Kept(ContractId id, int version, Contract contract) {}

    /**
     * What runs at a customer.
     *
     * @param until the nearest end of all that runs; null if all of it is open-ended
     * @param renews whether what ends then goes on by itself
     */
    public record Ending(@Nullable LocalDate until, boolean renews) {

        Ending nearest(Ending other) {
            return other.until == null || (until != null && !other.until.isBefore(until)) ? this : other;
        }
    }

    /** What ends first stands first, what is open-ended last. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Kept> of(CustomerId customer) {
        return known(List.of(customer)).getOrDefault(customer, List.of());
    }

    /**
     * The nearest end of what runs on that day, for a range of customers in one query: for scoring them in slices.
     *
     * @return who has nothing that runs is left out
     */
    @ReadsCases
    @Transactional(readOnly = true)
    public Map<CustomerId, Ending> endings(CustomerId from, CustomerId to, LocalDate on) {
        return endings(jdbc.sql(ENDINGS.formatted("")), from, to, on);
    }

    /**
     * Likewise, by what we had been told of them at that moment.
     *
     * @param told a moment of the past; before we began to keep what we were told, nobody has a contract
     */
    @ReadsCases
    @Transactional(readOnly = true)
    public Map<CustomerId, Ending> endingsAsTold(CustomerId from, CustomerId to, LocalDate on, Instant told) {
        return endings(
                jdbc.sql(ENDINGS.formatted("FOR SYSTEM_TIME AS OF TIMESTAMP :told"))
                        .param("told", Timestamp.from(told)),
                from,
                to,
                on);
    }

    private static Map<CustomerId, Ending> endings(
            JdbcClient.StatementSpec statement, CustomerId from, CustomerId to, LocalDate on) {
        Map<CustomerId, Ending> endings = new HashMap<>();
        statement
                .param("from", from.value())
                .param("to", to.value())
                .param("on", on)
                .query(row -> {
                    Contract running = new Contract(
                            ContractKind.CONTRACT,
                            "-",
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class),
                            row.getBoolean("renews"),
                            null,
                            null);
                    endings.merge(
                            new CustomerId(row.getLong("customer_id")),
                            new Ending(running.endAsOf(on).orElse(null), row.getBoolean("renews")),
                            Ending::nearest);
                });
        return endings;
    }

    @WorksCases
    public ContractId add(CustomerId customer, Contract contract) {
        ContractId id = ContractId.next();
        batches.update(INSERT, values(contract, id.value(), customer.value()));
        return id;
    }

    /**
     * @param seen as whoever changes it knows it
     * @throws Conflict if somebody has changed or removed it since
     */
    @WorksCases
    public void amend(Kept seen, Contract contract) {
        int changed = batches.update(
                UPDATE + " AND version = ?", values(contract, seen.id().value(), seen.version()));
        if (changed == 0) {
            throw new Conflict("customer.fact.changed");
        }
    }

    /** @throws Unknown if it is gone already */
    @WorksCases
    public void remove(ContractId id) {
        int removed = batches.update("DELETE FROM customer_contract WHERE id = ?", id.value());
        if (removed == 0) {
            throw new Unknown("customer.fact.gone");
        }
    }

    /**
     * Adds what is told to what is known, of many customers at once; what is not told of a contract stays.
     *
     * @return who has something new
     */
    @WorksCases
    public Set<CustomerId> tell(Map<CustomerId, List<Contract>> told) {
        Map<CustomerId, List<Kept>> known = known(told.keySet());
        List<@Nullable Object[]> added = new ArrayList<>();
        List<@Nullable Object[]> changed = new ArrayList<>();
        Set<CustomerId> touched = new HashSet<>();
        told.forEach((customer, contracts) -> contracts.forEach(contract -> {
            Kept before = known.getOrDefault(customer, List.of()).stream()
                    .filter(one -> one.contract().isAlso(contract))
                    .findFirst()
                    .orElse(null);
            if (before == null) {
                added.add(values(contract, ContractId.next().value(), customer.value()));
                touched.add(customer);
            } else if (!contract.over(before.contract()).equals(before.contract())) {
                changed.add(values(contract.over(before.contract()), before.id().value()));
                touched.add(customer);
            }
        }));
        batches.batchUpdate(INSERT, added);
        batches.batchUpdate(UPDATE, changed);
        return touched;
    }

    private Map<CustomerId, List<Kept>> known(Collection<CustomerId> customers) {
        Map<CustomerId, List<Kept>> known = new LinkedHashMap<>();
        if (customers.isEmpty()) {
            return known;
        }
        jdbc.sql("SELECT * FROM customer_contract WHERE customer_id IN (:ids) ORDER BY id")
                .param("ids", customers.stream().map(CustomerId::value).toList())
                .query(row -> {
                    known.computeIfAbsent(new CustomerId(row.getLong("customer_id")), any -> new ArrayList<>())
                            .add(read(row));
                });
        known.values()
                .forEach(list -> list.sort(Comparator.comparing(
                        one -> one.contract().until(), Comparator.nullsLast(Comparator.naturalOrder()))));
        return known;
    }

    private static Kept read(ResultSet row) throws SQLException {
        BigDecimal monthly = row.getBigDecimal("monthly_amount");
        return new Kept(
                new ContractId(row.getLong("id")),
                row.getInt("version"),
                new Contract(
                        ContractKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("renews", Boolean.class),
                        row.getObject("notice_days", Integer.class),
                        monthly == null ? null : new Money(monthly, Currency.getInstance(row.getString("currency")))));
    }

    private static @Nullable Object[] values(Contract contract, Object... more) {
        Money monthly = contract.monthly();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(contract.kind().name());
        values.add(contract.name());
        values.add(contract.from());
        values.add(contract.until());
        values.add(contract.renews());
        values.add(contract.noticeDays());
        values.add(monthly == null ? null : monthly.amount());
        values.add(monthly == null ? null : monthly.currency().getCurrencyCode());
        values.addAll(List.of(more));
        return values.toArray();
    }
}
