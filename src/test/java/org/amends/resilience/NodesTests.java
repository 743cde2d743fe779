package org.amends.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.amends.database.EmbeddedServer;
import org.amends.testing.Folders;
import org.amends.testing.StartedProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Two processes on one database, started at the same moment while it was empty. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class NodesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CLIENTS = 4;
    private static final int CASES = 5;

    @TempDir
    static Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private EmbeddedServer database;
    private StartedProduct one;
    private StartedProduct other;
    private Books books;

    @BeforeAll
    void start() throws Exception {
        mail.start();
        Folders.withUnpackedServer(folder);
        database = EmbeddedServer.startIn(folder);
        books = Books.at(database.url(), database.username(), database.password());
        String[] settings = {
            "AMENDS_DATABASE_URL=" + database.url(),
            "AMENDS_DATABASE_USERNAME=" + database.username(),
            "AMENDS_DATABASE_PASSWORD=" + database.password(),
            "AMENDS_ADMIN_PASSWORD=amends",
            "AMENDS_CLOCKS_EVERY=PT0.2S",
            "AMENDS_OUTBOX_EVERY=PT0.2S",
            "AMENDS_ANSWER_WITHIN=PT1S",
            "AMENDS_FOLLOW_UP_AFTER=PT1S",
            // both every second: whoever comes first today
            "AMENDS_SCORING_AT=* * * * * *",
            "FLOWABLE_PROCESS_ASYNC_EXECUTOR_ASYNCJOBLOCKTIME=PT3S",
            "FLOWABLE_PROCESS_ASYNC_EXECUTOR_TIMERLOCKTIME=PT3S",
            "FLOWABLE_PROCESS_ASYNC_EXECUTOR_RESETEXPIREDJOBSINTERVAL=PT1S",
            "SPRING_MAIL_HOST=127.0.0.1",
            "SPRING_MAIL_PORT=" + mail.getSmtp().getPort()
        };
        one = StartedProduct.starting(folder, settings);
        other = StartedProduct.starting(folder, settings);
        one.awaits("Started Amends");
        other.awaits("Started Amends");
    }

    @AfterAll
    void stop() throws Exception {
        other.close();
        one.close();
        database.close();
        mail.stop();
    }

    @Test
    @Order(1)
    void startTogetherOnAnEmptyDatabaseAsOneWould() throws Exception {
        assertThat(one.said() + other.said())
                .contains("Another Amends is starting on this database: waiting for it")
                .doesNotContain(" ERROR ");
        await("an administrator", () -> books.count("app_user") > 0);
        TimeUnit.SECONDS.sleep(1);
        assertThat((one.said() + other.said()).split("First administrator", -1)).hasSize(2);
        assertThat(books.count("app_user")).isOne();
        assertThat(books.count("ACT_RE_DEPLOYMENT")).isEqualTo(3);
        assertThat(books.count("ACT_DMN_DEPLOYMENT")).isEqualTo(books.count("process_file") - 3);
    }

    @Test
    @Order(2)
    void shareTheWorkAndDoEverythingOnce() throws Exception {
        books.hire(Client.USER, new BCryptPasswordEncoder(4).encode(Client.PASSWORD));
        // what was read before is known for half a minute
        TimeUnit.SECONDS.sleep(31);
        List<URI> both = List.of(one.at("/"), other.at("/"));
        List<Client> clients = Stream.generate(() -> Client.compensating(http, both, CASES))
                .limit(CLIENTS)
                .toList();
        run(clients, () -> {});
        assertThat(clients).flatMap(Client::surprises).isEmpty();
        assertThat(clients.stream().flatMap(client -> client.receipts().stream()))
                .allSatisfy(receipt -> assertThat(receipt.done).hasSize(6));
        everythingEndsWell(CLIENTS * CASES);

        Client.working(http, both.get(0), 0).repeats(new Receipt());
        books.change("UPDATE complaint_clock SET next_at = NOW(6), due_at = NOW(6) WHERE state = 'RUNNING'");
        await("the clocks ring", () -> books.count("timeline_entry WHERE event = 'overdue'") >= 3);
        TimeUnit.SECONDS.sleep(1);
        assertThat(books.count("timeline_entry WHERE event = 'overdue'"))
                .isEqualTo(books.count("complaint_clock WHERE breached_at IS NOT NULL"));

        await("all mails are sent", () -> books.count("outbox WHERE state <> 'SENT'") == 0);
        assertThat(books.count("outbox WHERE attempts <> 1")).isZero();
        assertThat(mail.getReceivedMessages()).hasSize((int) books.count("outbox"));
        await("scored", () -> books.count("scoring_run WHERE state <> 'SUCCEEDED'") == 0);
        assertThat(books.count("scoring_run")).isEqualTo(books.count("scheduled_turn WHERE work = 'scoring'"));
        assertThat((one.said() + other.said()).split("Scored \\d+ customers", -1))
                .hasSize(1 + (int) books.count("scoring_run"));
    }

    @Test
    @Order(3)
    void goOnWithWhatAKilledOneHadBegun() throws Exception {
        long before = books.complaints();
        List<URI> both = List.of(one.at("/"), other.at("/"));
        List<Client> clients = Stream.generate(() -> Client.compensating(http, both, 3 * CASES))
                .limit(CLIENTS)
                .toList();
        run(clients, () -> {
            await("work", () -> books.count("timeline_entry WHERE event = 'finalResponse'") > CLIENTS * CASES + 5);
            one.kill();
        });
        assertThat(clients).flatMap(Client::surprises).isEmpty();
        long answered = books.count("complaint WHERE responded_at IS NOT NULL");
        assertThat(answered).isGreaterThan(CLIENTS * CASES + 5);
        assertThat(books.complaints()).isGreaterThan(before);
        everythingEndsWell(answered);
        await("all mails are sent", () -> books.count("outbox WHERE state <> 'SENT'") == 0);
    }

    /** What is owed is credited, nobody's silence is overheard, and the follow-ups are on the list: once each. */
    private void everythingEndsWell(long answered) throws Exception {
        await("credits", () -> books.count("ledger_entry WHERE kind = 'FULFILLED'") == answered);
        await("closed", () -> books.count("complaint WHERE responded_at IS NOT NULL AND open") == 0);
        await("follow-ups", () -> books.count("follow_up WHERE state = 'DUE'") == answered);
        await(
                "no job is left",
                () -> books.count("ACT_RU_JOB") + books.count("ACT_RU_TIMER_JOB WHERE DUEDATE_ < UTC_TIMESTAMP()")
                        == 0);
        assertThat(books.count("ACT_RU_DEADLETTER_JOB")).isZero();
        assertThat(books.count("timeline_entry WHERE event = 'silent'")).isEqualTo(answered);
        assertThat(books.twice()).isEmpty();
    }

    private interface Meanwhile {
        void happens() throws Exception;
    }

    private static void run(List<Client> clients, Meanwhile meanwhile) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        clients.forEach(threads::execute);
        meanwhile.happens();
        threads.shutdown();
        assertThat(threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    private static void await(String what, BooleanSupplier come) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!come.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
