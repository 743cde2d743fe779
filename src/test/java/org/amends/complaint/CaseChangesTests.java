package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.amends.kernel.TypedId;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmendsTest
class CaseChangesTests {

    @Autowired
    private CaseChanges changes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate rest;

    private final List<ComplaintId> heard = new CopyOnWriteArrayList<>();

    @Test
    void whoLooksHearsOfACaseWhenTheActHasCommitted() {
        ComplaintId complaint = filed();
        try (CaseChanges.Watch watch = changes.watch(any -> true, Duration.ZERO, heard::addAll)) {
            ana().post("/api/v1/complaints/" + number(complaint) + "/notes", Map.of("body", "A word."));
            changes.tell();
            assertThat(heard).contains(complaint);
        }
    }

    @Test
    void whoLooksAtOneCaseHearsOfThatOneAlone() {
        ComplaintId one = filed();
        ComplaintId other = filed();
        try (CaseChanges.Watch watch = changes.watch(one::equals, Duration.ZERO, heard::addAll)) {
            changes.changed(other);
            changes.changed(one);
            changes.tell();
            assertThat(heard).containsExactly(one);
        }
    }

    @Test
    void whoHasLeftHearsNothing() {
        ComplaintId complaint = filed();
        changes.watch(any -> true, Duration.ZERO, heard::addAll).close();
        changes.changed(complaint);
        changes.tell();
        assertThat(heard).isEmpty();
    }

    @Test
    void newsWaitUntilItIsTimeForThem() {
        ComplaintId first = filed();
        ComplaintId second = filed();
        try (CaseChanges.Watch watch = changes.watch(any -> true, Duration.ofHours(1), heard::addAll)) {
            changes.changed(first);
            changes.tell();
            changes.changed(second);
            changes.tell();
            assertThat(heard).containsExactly(first);
        }
    }

    @Test
    void whatAnotherNodeWroteIsNewsOnceHereToo() {
        ComplaintId complaint = filed();
        changes.lookElsewhere();
        try (CaseChanges.Watch watch = changes.watch(any -> true, Duration.ZERO, heard::addAll)) {
            changes.lookElsewhere();
            changes.tell();
            heard.clear();

            jdbc.sql("INSERT INTO timeline_entry (id, complaint_id, at, kind, actor_name, body, details)"
                            + " VALUES (?, ?, UTC_TIMESTAMP(6), 'NOTE', 'Elsewhere', 'A word.', '{}')")
                    .params(TypedId.next(), complaint.value())
                    .update();
            changes.lookElsewhere();
            changes.tell();
            assertThat(heard).contains(complaint);

            heard.clear();
            changes.lookElsewhere();
            changes.tell();
            assertThat(heard).doesNotContain(complaint);
        }
    }

    @Test
    void whatHappenedHereIsToldOnce() {
        ComplaintId complaint = filed();
        try (CaseChanges.Watch watch = changes.watch(any -> true, Duration.ZERO, heard::addAll)) {
            // what was filed before anybody looked is found on its timeline
            changes.lookElsewhere();
            ana().post("/api/v1/complaints/" + number(complaint) + "/notes", Map.of("body", "A word."));
            changes.tell();
            heard.clear();

            changes.lookElsewhere();
            changes.tell();
            assertThat(heard).doesNotContain(complaint);
        }
    }

    @Test
    void whoIsSlowKeepsNobodyElseWaiting() throws Exception {
        ComplaintId complaint = filed();
        CountDownLatch slow = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<ComplaintId> slowly = new CopyOnWriteArrayList<>();
        try (CaseChanges.Watch first = changes.watch(any -> true, Duration.ZERO, news -> {
                    await(slow);
                    slowly.addAll(news);
                });
                CaseChanges.Watch second = changes.watch(any -> true, Duration.ZERO, heard::addAll)) {
            changes.changed(complaint);
            changes.tell(threads);
            Awaitility.await().until(() -> heard.contains(complaint));
            changes.changed(complaint);
            changes.tell(threads);
            assertThat(slowly).isEmpty();
            slow.countDown();
        } finally {
            threads.shutdown();
        }
        assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(slowly).containsExactly(complaint);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void noIdIsOlderThanTheTimeItWasMade() {
        long before = TypedId.firstAt(Clock.systemUTC().instant());
        assertThat(TypedId.next()).isGreaterThanOrEqualTo(before);
        assertThat(TypedId.firstAt(Clock.systemUTC().instant().plusSeconds(1))).isGreaterThan(TypedId.next());
    }

    private Api ana() {
        return new Api(rest, "ana");
    }

    private ComplaintId filed() {
        return new ComplaintId(
                Long.parseLong(ana().files(Map.of("kind", "CLAIM", "channel", "PHONE", "subject", "Live"))
                        .get("id")
                        .asText()));
    }

    private String number(ComplaintId complaint) {
        return jdbc.sql("SELECT number FROM complaint WHERE id = ?")
                .param(complaint.value())
                .query(String.class)
                .single();
    }
}
