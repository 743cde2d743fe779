package org.amends.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amends.kernel.Invalid;
import org.amends.kernel.TypedId;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether customers agreed to be contacted, and what for. Each statement stays; the one made last counts, and of two on
 * the same day the one recorded last. A statement about all channels speaks for each of them, until a later one about
 * that channel, and the other way round.
 */
@Service
@Transactional
public class Consents {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentUser user;
    private final BusinessTime business;
    private final Clock clock;

    Consents(JdbcClient jdbc, JdbcTemplate batches, CurrentUser user, BusinessTime business, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.user = user;
        this.business = business;
        this.clock = clock;
    }

    /** A statement, and who wrote it down. */
    public record Recorded(Consent consent, String by, Instant at) {}

    /**
     * What a customer said. {@code UNKNOWN} is not a refusal: nobody has asked them, and whether they may be contacted
     * all the same is for whoever asks to decide. Answering a complaint needs no consent, advertising does.
     */
    public enum Permission {
        GIVEN,
        WITHDRAWN,
        UNKNOWN
    }

    /** What they said about all channels together; what they said of a single one is not looked at. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Permission mayContact(CustomerId customer, ContactPurpose purpose) {
        return mayContact(customer, purpose, null);
    }

    /** @param channel null: by whatever channel */
    @ReadsCases
    @Transactional(readOnly = true)
    public Permission mayContact(CustomerId customer, ContactPurpose purpose, @Nullable String channel) {
        return mayContact(List.of(customer), purpose, channel).getOrDefault(customer, Permission.UNKNOWN);
    }

    /** For many at once. @return who said nothing is left out */
    @ReadsCases
    @Transactional(readOnly = true)
    public Map<CustomerId, Permission> mayContact(
            Collection<CustomerId> customers, ContactPurpose purpose, @Nullable String channel) {
        Map<CustomerId, Permission> said = new HashMap<>();
        if (customers.isEmpty()) {
            return said;
        }
        // the later overwrites the earlier
        jdbc.sql("""
                        SELECT customer_id, given FROM customer_consent
                         WHERE customer_id IN (:ids) AND purpose = :purpose
                           AND (channel IS NULL OR channel = :channel)
                         ORDER BY customer_id, stated_on, id
                        """)
                .param("ids", customers.stream().map(CustomerId::value).toList())
                .param("purpose", purpose.name())
                .param("channel", channel)
                .query(row -> {
                    said.put(
                            new CustomerId(row.getLong("customer_id")),
                            row.getBoolean("given") ? Permission.GIVEN : Permission.WITHDRAWN);
                });
        return said;
    }

    /** The latest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Recorded> history(CustomerId customer) {
        return known(List.of(customer)).getOrDefault(customer, List.of());
    }

    /** @throws Invalid if they said it on a day that is yet to come */
    @WorksCases
    public void record(CustomerId customer, Consent consent) {
        tell(Map.of(customer, List.of(consent)));
    }

    /**
     * Of many customers at once. What was told before in the same words is known already; without a day, what is told is
     * new only if something else counts so far.
     *
     * @return who said something new
     */
    @WorksCases
    public Set<CustomerId> tell(Map<CustomerId, List<Consent>> told) {
        Map<CustomerId, List<Recorded>> known = known(told.keySet());
        LocalDate today = business.today();
        String by = told.isEmpty() ? "" : user.actor().name();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<@Nullable Object[]> added = new ArrayList<>();
        Set<CustomerId> touched = new HashSet<>();
        told.forEach((customer, consents) -> consents.forEach(consent -> {
            LocalDate on = consent.on() == null ? today : consent.on();
            if (on.isAfter(today)) {
                throw new Invalid("on", "customer.consent.on.future");
            }
            if (!isKnown(consent, known.getOrDefault(customer, List.of()))) {
                added.add(new @Nullable Object[] {
                    TypedId.next(),
                    customer.value(),
                    consent.purpose().name(),
                    consent.channel(),
                    consent.given(),
                    on,
                    consent.source(),
                    by,
                    now
                });
                touched.add(customer);
            }
        }));
        batches.batchUpdate("""
                        INSERT INTO customer_consent
                               (id, customer_id, purpose, channel, given, stated_on, source, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, added);
        return touched;
    }

    /** @param known the latest first */
    private static boolean isKnown(Consent told, List<Recorded> known) {
        List<Consent> same = known.stream()
                .map(Recorded::consent)
                .filter(one -> one.purpose() == told.purpose() && Objects.equals(one.channel(), told.channel()))
                .toList();
        return told.on() == null
                ? !same.isEmpty() && same.get(0).given() == told.given()
                : same.stream().anyMatch(one -> told.on().equals(one.on()) && one.given() == told.given());
    }

    private Map<CustomerId, List<Recorded>> known(Collection<CustomerId> customers) {
        Map<CustomerId, List<Recorded>> known = new HashMap<>();
        if (customers.isEmpty()) {
            return known;
        }
        jdbc.sql("SELECT * FROM customer_consent WHERE customer_id IN (:ids) ORDER BY stated_on DESC, id DESC")
                .param("ids", customers.stream().map(CustomerId::value).toList())
                .query(row -> {
                    known.computeIfAbsent(new CustomerId(row.getLong("customer_id")), any -> new ArrayList<>())
                            .add(new Recorded(
                                    new Consent(
                                            ContactPurpose.valueOf(row.getString("purpose")),
                                            row.getString("channel"),
                                            row.getBoolean("given"),
                                            row.getObject("stated_on", LocalDate.class),
                                            row.getString("source")),
                                    row.getString("recorded_by"),
                                    row.getObject("recorded_at", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC)));
                });
        return known;
    }
}
