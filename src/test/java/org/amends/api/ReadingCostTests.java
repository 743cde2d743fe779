package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.QueueFilter;
import org.amends.customer.Customers;
import org.amends.followup.FollowUps;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.recovery.Approvals;
import org.amends.retention.RetentionTasks;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list costs as many statements with thirty rows as with two. Counted by the server, which nobody else uses meanwhile. */
class ReadingCostTests extends InterfaceTest {

    private static final int FEW = 2;
    private static final int MANY = 12;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ComplaintQueue queue;

    @Autowired
    private ComplaintLookup complaints;

    @Autowired
    private Customers customers;

    @Autowired
    private Approvals approvals;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private RetentionTasks retention;

    private String name = "";

    @BeforeEach
    void nameThem() {
        name = "Cost" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The pool of connections fills itself when the application has just started, and asks the server things meanwhile. */
    @BeforeEach
    void untilNobodyElseReads() {
        await().until(() -> {
            long before = selects();
            TimeUnit.MILLISECONDS.sleep(300);
            return selects() == before + 1;
        });
    }

    @Test
    void readsTheQueueInAsManyStatementsWhateverItsLength() {
        file(MANY);
        assertThat(ofGetting("/api/v1/queue?size=" + MANY))
                .isEqualTo(ofGetting("/api/v1/queue?size=" + FEW))
                .isPositive();
        assertThat(of(() -> queue.first(QueueFilter.OPEN, 50, 0))).isEqualTo(1);
        assertThat(of(() -> queue.sections(QueueFilter.OPEN))).isEqualTo(1);
        assertThat(of(() -> queue.count(QueueFilter.OPEN.late()))).isEqualTo(1);
    }

    @Test
    void listsAndSearchesComplaintsInAsManyStatementsWhateverIsFound() {
        file(MANY);
        assertThat(ofGetting("/api/v1/complaints?size=" + MANY)).isEqualTo(ofGetting("/api/v1/complaints?size=" + FEW));
        assertThat(of(() -> complaints.search(QueueFilter.ALL, 0, MANY))).isEqualTo(1);
        assertThat(of(() -> complaints.search(QueueFilter.ALL.saying(name), 0, MANY)))
                .isEqualTo(2);
    }

    @Test
    void assessesTheRiskOfAllCustomersOfAPageAtOnce() {
        file(MANY + 1);
        String all = "/api/v1/customers?q=" + name + "&size=";
        assertThat(ofGetting(all + MANY)).isEqualTo(ofGetting(all + FEW));
        JsonNode found = body(all + MANY);
        assertThat(found.get("items")).hasSize(MANY);
        assertThat(of(() -> customers.search(name, 0, MANY))).isLessThanOrEqualTo(5);
    }

    @Test
    void readsOneCaseInAsManyStatementsHoweverMuchHappenedToIt() {
        String number = file(1);
        long quiet = ofGetting("/api/v1/complaints/" + number);
        ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", "A note"));
        ana.post("/api/v1/complaints/" + number + "/messages", Map.of("direction", "OUT", "body", "A message"));
        assertThat(ofGetting("/api/v1/complaints/" + number)).isEqualTo(quiet).isLessThan(20);
        assertThat(ofGetting("/api/v1/complaints/" + number + "/timeline")).isLessThan(6);
    }

    @Test
    void listsWhatWaitsForApprovalInAsManyStatementsHoweverMuchWaits() {
        long few = waitingForApproval(1);
        assertThat(waitingForApproval(3)).isEqualTo(few);
    }

    @Test
    void listsFollowUpsInAsManyStatementsHoweverManyThereAre() {
        long few = followedUp(1);
        assertThat(followedUp(3)).isEqualTo(few);
    }

    @Test
    void listsWhoWantsToLeaveInAsManyStatementsHoweverManyThereAre() {
        long few = sayTheyLeave(1);
        assertThat(sayTheyLeave(3)).isEqualTo(few).isLessThan(10);
    }

    @Test
    void wouldNoticeAStatementForEachRow() {
        file(FEW);
        List<ComplaintId> ids = new ArrayList<>();
        as(() -> complaints.search(QueueFilter.ALL, 0, FEW).items().forEach(row -> ids.add(row.id())));
        assertThat(of(() -> ids.forEach(complaints::reference))).isEqualTo(FEW);
    }

    /** @return the number of the last */
    private String file(int times) {
        String number = "";
        for (int n = 0; n < times; n++) {
            number = ana.files(Map.of(
                            "kind",
                            "CLAIM",
                            "channel",
                            "PHONE",
                            "subject",
                            "Counted " + n,
                            "customer",
                            Map.of("externalId", name + "-" + n, "name", name + " Customer " + n)))
                    .get("number")
                    .asText();
        }
        return number;
    }

    private long waitingForApproval(int more) {
        for (int n = 0; n < more; n++) {
            new Complaints(ana).proposed("Counted", name + "-a" + more + n, name + " Waiting", 400, 50);
        }
        assertThat(of(() -> approvals.waiting())).isPositive();
        return of(() -> approvals.waiting());
    }

    private long followedUp(int more) {
        for (int n = 0; n < more; n++) {
            new Complaints(ana).closed("Counted", name + "-f" + more + n, name + " Called");
        }
        return of(() -> followUps.callList(200));
    }

    private long sayTheyLeave(int more) {
        for (int n = 0; n < more; n++) {
            String customer = "/api/v1/customers/" + name + "-l" + more + n;
            ana.put(customer, Map.of("name", name + " Leaving"));
            ana.post(customer + "/leaving-intention", Map.of("statedOn", "2026-02-20", "said", "I am off."));
        }
        return of(() -> retention.open(0, 200));
    }

    private JsonNode body(String path) {
        ResponseEntity<JsonNode> answer = ana.get(path);
        return Api.body(answer);
    }

    private long ofGetting(String path) {
        assertThat(ana.get(path).getStatusCode().is2xxSuccessful()).isTrue();
        return counted(() -> ana.get(path));
    }

    private long of(Runnable reading) {
        return counted(() -> as(reading));
    }

    private static void as(Runnable reading) {
        SystemActor.named("Tests", "SYSTEM_WORK", Role.MANAGER.authority()).run(reading);
    }

    /** At the quietest of three times: what the desk does by itself reads as well. */
    private long counted(Runnable reading) {
        return LongStream.range(0, 3).map(time -> countedOnce(reading)).min().orElseThrow();
    }

    /** SELECT statements that the server has run meanwhile. */
    private long countedOnce(Runnable reading) {
        long before = selects();
        reading.run();
        // the first count is a statement itself
        return selects() - before - 1;
    }

    private long selects() {
        return jdbc.sql(
                        "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'COM_SELECT'")
                .query(Long.class)
                .single();
    }
}
