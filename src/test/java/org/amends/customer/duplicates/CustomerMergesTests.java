package org.amends.customer.duplicates;

import static org.amends.customer.duplicates.Twins.HOUSE;
import static org.amends.customer.duplicates.Twins.anAddressOfTheirOwn;
import static org.amends.customer.duplicates.Twins.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.amends.customer.BelongsToCustomer;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.Purchase;
import org.amends.customer.Purchases;
import org.amends.kernel.Conflict;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AmendsTest
class CustomerMergesTests {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final List<String> TABLES = List.of(
            "complaint",
            "compensation",
            "ledger_entry",
            "follow_up",
            "defection",
            "strategic_action",
            "leaving_intention",
            "retention_task",
            "purchase",
            "customer_contact",
            "customer_consent",
            "customer_contract");

    /** One for each customer, or computed anew. */
    private static final List<String> STAYING = List.of(
            "customer_facts", "customer_attribute_value", "customer_score", "customer_score_history", "scoring_sum");

    @Autowired
    private Customers customers;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CustomerMerges merges;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private ObjectProvider<BelongsToCustomer> belongings;

    @Autowired
    private JdbcClient jdbc;

    private Twins twins;
    private Api agent;

    @BeforeEach
    void somebody(@Autowired TestRestTemplate rest) {
        twins = new Twins(customers);
        agent = new Api(rest, "ana");
    }

    @Test
    void everyTableThatPointsToACustomerGoesAlong() {
        List<String> pointing = jdbc.sql("""
                        SELECT table_name FROM information_schema.columns
                         WHERE table_schema = DATABASE() AND column_name = 'customer_id'
                        """).query(String.class).list();

        assertThat(belongings.stream().map(BelongsToCustomer::what)).containsAll(TABLES);
        assertThat(pointing)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(TABLES.stream(), STAYING.stream()).toList());
    }

    @Test
    void takesAllThatBelongsToThemAlongAndBringsPreciselyThatBack() {
        CustomerProfile kept = twins.known(named("Rosa Quispe"));
        CustomerProfile merged = twins.known(named("Rosa Quispe"));
        hasMuchToDoWithUs(kept);
        hasMuchToDoWithUs(merged);
        Map<String, List<Long>> before = rowsOf(merged.id());
        before.forEach((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        Map<String, List<Long>> ofKept = rowsOf(kept.id());

        merge(kept, merged);

        rowsOf(merged.id()).forEach((table, rows) -> assertThat(rows).as(table).isEmpty());
        rowsOf(kept.id())
                .forEach((table, rows) ->
                        assertThat(rows).as(table).containsExactlyInAnyOrderElementsOf(both(ofKept, before, table)));
        hasMuchToDoWithUs(merged);
        Map<String, List<Long>> since = rowsOf(kept.id());
        assertThat(since.get("complaint"))
                .hasSizeGreaterThan(both(ofKept, before, "complaint").size());

        undo(kept);

        assertThat(rowsOf(merged.id())).isEqualTo(before);
        TABLES.forEach(table -> assertThat(rowsOf(kept.id()).get(table))
                .as(table)
                .hasSize(both(since, Map.of(table, List.of()), table).size()
                        - both(before, Map.of(table, List.of()), table).size()));
    }

    @Test
    void keepsTheValuesThatWereChosenAndGivesBackWhatNobodyHasChangedSince() {
        String old = anAddressOfTheirOwn();
        String other = anAddressOfTheirOwn();
        CustomerProfile kept = twins.known(named("Rosa Quispe").email(old).phone("900111222"));
        CustomerProfile merged =
                twins.known(named("Rosa Quispe Mamani").email(other).born(DAY).phone("900333444"));

        HOUSE.run(() -> merges.merge(
                side(kept.id()), side(merged.id()), Set.of(MergeField.NAME, MergeField.EMAIL, MergeField.BIRTH_DATE)));

        CustomerProfile one = find(kept.externalId());
        assertThat(one.name()).isEqualTo("Rosa Quispe Mamani");
        assertThat(String.valueOf(one.email())).isEqualTo(other);
        assertThat(one.birthDate()).isEqualTo(DAY);
        assertThat(one.phone()).isEqualTo("900111222");
        HOUSE.run(() -> customers.put(kept.externalId(), named("Rosa Q. Mamani").details()));

        Merge.Undone undone = undo(kept);

        assertThat(undone.stayed()).containsExactly(MergeField.NAME);
        CustomerProfile again = find(kept.externalId());
        assertThat(again.name()).isEqualTo("Rosa Q. Mamani");
        assertThat(String.valueOf(again.email())).isEqualTo(old);
        assertThat(again.birthDate()).isNull();
        assertThat(find(merged.externalId()).name()).isEqualTo("Rosa Quispe Mamani");
        assertThat(find(merged.externalId()).id()).isEqualTo(merged.id());
    }

    @Test
    void proposesWhateverIsKnownOfEitherAndTheEarlierDate() {
        CustomerProfile kept = twins.known(named("Rosa Quispe").phone("900111222"));
        CustomerProfile merged = twins.known(named("Rosa Mamani").email(anAddressOfTheirOwn()));
        jdbc.sql("UPDATE customer SET since = '2015-05-05' WHERE id = :id")
                .param("id", merged.id().value())
                .update();

        assertThat(Stream.of(MergeField.values())
                        .filter(field -> field.isBetterKnownOf(side(merged.id()), side(kept.id()))))
                .containsExactly(MergeField.EMAIL, MergeField.SINCE);
    }

    @Test
    void thePurchaseThatBothKnowCountsOnceAndOneOfTheSameNumberIsAnother() {
        CustomerProfile kept = twins.known(named("Rosa Quispe"));
        CustomerProfile merged = twins.known(named("Rosa Quispe"));
        bought(kept, "1", "10");
        bought(kept, "2", "20");
        bought(merged, "1", "10");
        bought(merged, "2", "99");
        bought(merged, null, "10");
        Map<String, List<Long>> before = rowsOf(merged.id());

        merge(kept, merged);

        assertThat(amounts(kept)).containsExactlyInAnyOrder("10.00", "20.00", "99.00", "10.00");
        undo(kept);
        assertThat(amounts(kept)).containsExactlyInAnyOrder("10.00", "20.00");
        assertThat(rowsOf(merged.id())).isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM purchase WHERE customer_id IN (:ids) AND told_of IS NOT NULL")
                        .param("ids", List.of(kept.id().value(), merged.id().value()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMergedCustomerIsFoundByTheirNumberAloneWhichLeadsToTheOther() {
        String name = "Zoraida " + UUID.randomUUID();
        CustomerProfile kept = twins.known(named(name));
        CustomerProfile merged = twins.known(named(name));
        merge(kept, merged);

        assertThat(found(name)).containsExactly(kept.id());
        assertThat(found(merged.externalId().value())).containsExactly(kept.id());
        assertThat(find(merged.externalId()).id()).isEqualTo(kept.id());
        assertThat(HOUSE.call(() -> customers.require(merged.id())).id()).isEqualTo(kept.id());
        assertThat(Api.body(agent.get("/api/v1/customers/" + merged.externalId()))
                        .get("externalId")
                        .asText())
                .isEqualTo(kept.externalId().value());
    }

    @Test
    void goesThroughChainsAndBackInOrder() {
        CustomerProfile a = twins.known(named("A"));
        CustomerProfile b = twins.known(named("B"));
        CustomerProfile c = twins.known(named("C"));
        bought(c, "c", "3");
        merge(b, c);
        merge(a, b);

        assertThat(find(c.externalId()).id()).isEqualTo(a.id());
        assertThat(amounts(a)).containsExactly("3.00");
        Merge first = HOUSE.call(() -> merges.into(b.id())).get(0);
        assertThatThrownBy(() -> HOUSE.run(() -> merges.undo(first)))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.key()).isEqualTo("customer.merge.first"));

        undo(a);
        assertThat(find(c.externalId()).id()).isEqualTo(b.id());
        assertThat(amounts(b)).containsExactly("3.00");
        undo(b);
        assertThat(find(c.externalId()).id()).isEqualTo(c.id());
        assertThat(amounts(c)).containsExactly("3.00");
        merge(b, c);
        assertThat(amounts(b)).containsExactly("3.00");
    }

    @Test
    void aDoubleClickMergesOnceAndUndoesOnce() {
        CustomerProfile kept = twins.known(named("Rosa"));
        CustomerProfile merged = twins.known(named("Rosa"));
        CustomerSide left = side(kept.id());
        CustomerSide right = side(merged.id());
        HOUSE.run(() -> merges.merge(left, right, Set.of()));
        HOUSE.run(() -> merges.merge(left, right, Set.of()));

        List<Merge> history = HOUSE.call(() -> merges.into(kept.id()));
        assertThat(history).hasSize(1);
        HOUSE.run(() -> merges.undo(history.get(0)));
        HOUSE.run(() -> merges.undo(history.get(0)));
        assertThat(find(merged.externalId()).id()).isEqualTo(merged.id());
    }

    @Test
    void ofTwoWhoMergeThemEitherWayOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            CustomerProfile one = twins.known(named("One"));
            CustomerProfile other = twins.known(named("Other"));
            CustomerSide left = side(one.id());
            CustomerSide right = side(other.id());
            List<@Nullable Exception> ends = atOnce(
                    () -> HOUSE.run(() -> merges.merge(left, right, Set.of())),
                    () -> HOUSE.run(() -> merges.merge(right, left, Set.of())));

            assertThat(ends.stream().filter(end -> end == null)).hasSize(1);
            assertThat(ends.stream().filter(end -> end != null)).allSatisfy(end -> assertThat(end)
                    .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.key())
                            .isEqualTo("customer.merge.otherWay")));
        }
    }

    @Test
    void whoCorrectsOneOfThemMeanwhileIsToldAndSoIsWhoMergesAfterACorrection() {
        CustomerProfile kept = twins.known(named("Rosa"));
        CustomerProfile merged = twins.known(named("Rosa"));
        CustomerSide left = side(kept.id());
        CustomerSide right = side(merged.id());
        CustomerProfile corrected =
                HOUSE.call(() -> customers.correct(merged, named("Rosita").details()));
        assertThatThrownBy(() -> HOUSE.run(() -> merges.merge(left, right, Set.of())))
                .isInstanceOf(Conflict.class);

        merge(kept, merged);

        for (CustomerProfile seen : List.of(kept, corrected)) {
            assertThatThrownBy(() -> HOUSE.run(
                            () -> customers.correct(seen, named("Rosaura").details())))
                    .isInstanceOf(Conflict.class);
        }
    }

    @Test
    void leavesNoProposalBehindAndForgetsNothingThatWasSetAside() {
        String mailbox = anAddressOfTheirOwn();
        CustomerProfile kept = twins.known(named("Rosa Quispe").email(mailbox));
        CustomerProfile merged = twins.known(named("Rosa Quispe").email(mailbox));
        CustomerProfile sister = twins.known(named("Rosa Quispe").email(mailbox));
        HOUSE.run(duplicates::look);
        HOUSE.run(() -> duplicates.setAside(merged.id(), sister.id()));

        merge(kept, merged);

        assertThat(HOUSE.call(() -> duplicates.of(merged.id()))).isEmpty();
        assertThat(HOUSE.call(() -> duplicates.of(kept.id()))).hasSize(1);
        undo(kept);
        HOUSE.run(duplicates::look);
        assertThat(HOUSE.call(() -> duplicates.between(merged.id(), sister.id())))
                .isEmpty();
        assertThat(HOUSE.call(() -> duplicates.between(merged.id(), kept.id()))).isPresent();
    }

    @Test
    void whatWasFiledInTheMomentOfTheMergeIsBroughtAlongAtNight() {
        CustomerProfile kept = twins.known(named("Rosa Quispe"));
        CustomerProfile merged = twins.known(named("Rosa Quispe"));
        merge(kept, merged);
        bought(merged, "late", "7");

        HOUSE.run(merges::gather);

        assertThat(amounts(kept)).containsExactly("7.00");
    }

    @Test
    void anAgentDoesNotMerge() {
        SystemActor anAgent = SystemActor.named("An agent", Role.AGENT.authority());
        CustomerSide one = side(twins.known(named("Rosa")).id());
        CustomerSide other = side(twins.known(named("Rosa")).id());

        assertThatThrownBy(() -> anAgent.run(() -> merges.merge(one, other, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void hasMuchToDoWithUs(CustomerProfile who) {
        Complaints complaints = new Complaints(agent);
        String id = who.externalId().value();
        complaints.closed("Line drops", id, who.name());
        String owed = complaints.proposed("Billed twice", id, who.name(), 1, 1);
        agent.does("respond", owed, Map.of("body", "We are sorry."));
        agent.post("/api/v1/customers/" + id + "/defections", Map.of("on", "2026-02-20", "primaryCause", "PRICING"));
        agent.post(
                "/api/v1/customers/" + id + "/leaving-intention",
                Map.of("statedOn", "2026-02-20", "said", "I am off: " + UUID.randomUUID()));
        bought(find(who.externalId()), UUID.randomUUID().toString(), "5");
        row("customer_contact (id, customer_id, name)", who, "'Rosa at work'");
        row(
                "customer_consent (id, customer_id, purpose, given, stated_on, source, recorded_by, recorded_at)",
                who,
                "'SURVEY', TRUE, '2026-02-20', 'On the phone', 'Tests', NOW()");
        row("customer_contract (id, customer_id, kind, name)", who, "'CONTRACT', 'Line 7'");
        row(
                "strategic_action (id, customer_id, action, table_version, tier, done_at, done_by, note)",
                who,
                "'ASK', 1, 'IRON', NOW(), 'Tests', ''");
    }

    private void row(String into, CustomerProfile who, String values) {
        jdbc.sql("INSERT INTO " + into + " VALUES (:id, :customer, " + values + ")")
                .param("id", TypedId.next())
                .param("customer", find(who.externalId()).id().value())
                .update();
    }

    private void bought(CustomerProfile who, @Nullable String id, String amount) {
        HOUSE.run(() -> purchases.recordAll(Map.of(
                who.id(), List.of(new Purchase(id, DAY, Money.of(amount, EURO), null, null, null, null, null)))));
    }

    private List<String> amounts(CustomerProfile who) {
        return HOUSE.call(() -> purchases.latest(who.id(), 100)).stream()
                .map(purchase -> purchase.amount().amount().setScale(2).toPlainString())
                .toList();
    }

    private Map<String, List<Long>> rowsOf(CustomerId who) {
        return TABLES.stream().collect(java.util.stream.Collectors.toMap(table -> table, table -> jdbc.sql(
                        "SELECT id FROM " + table + " WHERE customer_id = :who ORDER BY id")
                .param("who", who.value())
                .query(Long.class)
                .list()));
    }

    private static List<Long> both(Map<String, List<Long>> one, Map<String, List<Long>> other, String table) {
        return Stream.of(one, other)
                .flatMap(rows -> java.util.Objects.requireNonNull(rows.get(table)).stream())
                .toList();
    }

    private CustomerSide side(CustomerId id) {
        return HOUSE.call(() -> merges.side(id));
    }

    private void merge(CustomerProfile kept, CustomerProfile merged) {
        HOUSE.run(() -> merges.merge(side(kept.id()), side(merged.id()), Set.of()));
    }

    private Merge.Undone undo(CustomerProfile kept) {
        return HOUSE.call(() -> merges.undo(merges.into(kept.id()).get(0)));
    }

    private CustomerProfile find(ExternalId id) {
        return HOUSE.call(() -> customers.require(id));
    }

    private List<CustomerId> found(String text) {
        return HOUSE.call(() -> customers.search(text, 0, 10)).items().stream()
                .map(CustomerProfile::id)
                .toList();
    }

    private static List<@Nullable Exception> atOnce(Runnable... acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        CountDownLatch ready = new CountDownLatch(acts.length);
        try {
            List<Future<@Nullable Exception>> ends = Stream.of(acts)
                    .map(act -> people.submit((Callable<@Nullable Exception>) () -> {
                        ready.countDown();
                        ready.await();
                        try {
                            act.run();
                            return null;
                        } catch (RuntimeException e) {
                            return e;
                        }
                    }))
                    .toList();
            List<@Nullable Exception> all = new java.util.ArrayList<>();
            for (Future<@Nullable Exception> end : ends) {
                all.add(end.get());
            }
            return all;
        } finally {
            people.shutdown();
        }
    }
}
