package org.amends.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.complaint.ClockSweep;
import org.amends.testing.AmendsTest;
import org.amends.testing.TestClock;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Journeys through the real engine: each with a customer of its own, all beginning on a Monday morning. */
@AmendsTest
abstract class ProcessTest {

    static final Duration DAY = Duration.ofDays(1);

    @Autowired
    TestRestTemplate rest;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Engine engine;

    @BeforeEach
    void begin(
            @Autowired RuntimeService runtime,
            @Autowired HistoryService history,
            @Autowired ManagementService jobs,
            @Autowired ClockSweep clocks) {
        clock.reset();
        engine = new Engine(runtime, history, jobs, clocks);
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    Journey aClaim() {
        return a("CLAIM");
    }

    Journey aClaimUnder(String jurisdiction) {
        return a("CLAIM", Map.of("jurisdiction", jurisdiction));
    }

    Journey a(String kind) {
        return a(kind, Map.of());
    }

    Journey a(String kind, Map<String, Object> more) {
        Map<String, Object> complaint = new HashMap<>(more);
        complaint.put("kind", kind);
        complaint.put("channel", "PHONE");
        complaint.put("subject", "Wrong invoice");
        complaint.putIfAbsent(
                "customer",
                Map.of("externalId", UUID.randomUUID().toString(), "name", "Elena Ríos", "email", "elena@example.com"));
        return Journey.begin(rest, clock, engine, complaint);
    }

    /** Ana's claim whose investigation is done. */
    Journey aClaimToResolve() {
        return aClaim().by("ana", Act.triage(), Act.investigate());
    }

    /** What was granted, done and lapsed on a case, line by line: {@code GRANTED REDRESS 60}. */
    List<String> ledger(Journey journey) {
        return jdbc.sql("SELECT kind, nature, amount FROM ledger_entry WHERE complaint_id = ? ORDER BY id")
                .param(journey.id())
                .query((row, n) -> "%s %s %s"
                        .formatted(
                                row.getString("kind"),
                                row.getString("nature"),
                                row.getBigDecimal("amount").stripTrailingZeros().toPlainString()))
                .list();
    }
}
