package org.amends.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.amends.testing.Folders;
import org.amends.testing.StartedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Sixteen clients work while the power goes, again and again, on the same folder. */
class KilledTests {

    private static final int CLIENTS = 16;

    /** Of which each begins at another: all of them are met by somebody. */
    private static final int STEPS_EACH = 6;

    private static final List<String> IN_TURN =
            List.of("application", "both", "application", "database", "application", "both", "application");

    private static final String[] SETTINGS = {"AMENDS_DEMO=false", "AMENDS_ADMIN_PASSWORD=amends"};

    private static final Map<String, List<String>> TRACES = Map.of(
            "triage", List.of("triaged"),
            "ask", List.of("MESSAGE_OUT"),
            "reply", List.of("MESSAGE_IN"),
            "investigate", List.of("investigated"),
            "resolve", List.of("resolved"),
            "respond", List.of("MESSAGE_OUT", "finalResponse"),
            "answer", List.of("accepted"));

    @TempDir
    Path folder;

    /** Told when it fails, so that the same moments can be met again. */
    private final long seed = System.nanoTime();

    private final Random random = new Random(seed);
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void losesNothingDoesNothingTwiceAndLeavesNothingHalfDone() throws Exception {
        Folders.withUnpackedServer(folder);
        StartedProduct product = StartedProduct.on(folder, SETTINGS);
        try {
            Books.of(product, folder).hire(Client.USER, new BCryptPasswordEncoder(4).encode(Client.PASSWORD));
            List<Client> everybody = new ArrayList<>();
            for (String killed : IN_TURN) {
                List<Client> clients = clients(product);
                everybody.addAll(clients);
                ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
                clients.forEach(threads::execute);
                awaitWork(clients);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
                ProcessHandle database = product.database();
                if (!killed.equals("application")) {
                    database.destroyForcibly();
                    database.onExit().get();
                }
                if (!killed.equals("database")) {
                    product.kill();
                } else {
                    awaitHealth(product);
                    TimeUnit.MILLISECONDS.sleep(500);
                }
                clients.forEach(Client::stop);
                threads.shutdown();
                assertThat(threads.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
                assertThat(clients).flatMap(Client::surprises).isEmpty();
                if (!product.runs()) {
                    assertThat(database.isAlive()).isEqualTo(killed.equals("application"));
                    product = StartedProduct.on(folder, SETTINGS);
                    assertThat(database.isAlive()).as("the orphan").isFalse();
                }
                verify(product, clients, killed);
            }
            assertThat(everybody.stream()
                            .mapToInt(client -> client.receipts().size())
                            .sum())
                    .as("filed in all")
                    .isGreaterThan(100);
            assertThat(everybody.stream()
                            .flatMap(client -> client.receipts().stream())
                            .flatMap(receipt -> receipt.done.stream()))
                    .containsAll(TRACES.keySet());
            Books books = Books.of(product, folder);
            everybody.stream()
                    .flatMap(client -> client.receipts().stream())
                    .forEach(receipt -> keptWhole(books, receipt));
        } finally {
            product.close();
        }
    }

    /** A machine under load takes its time to get going. */
    private static void awaitWork(List<Client> clients) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (steps(clients) < STEPS_EACH * CLIENTS && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static int steps(List<Client> clients) {
        return clients.stream()
                .flatMap(client -> client.receipts().stream())
                .mapToInt(receipt -> receipt.done.size())
                .sum();
    }

    private List<Client> clients(StartedProduct product) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int n = 0; n < CLIENTS; n++) {
            clients.add(Client.working(http, product.at("/"), n));
        }
        return clients;
    }

    private void verify(StartedProduct product, List<Client> before, String killed) throws Exception {
        Client again = Client.working(http, product.at("/"), 0);
        int filed = 0;
        for (Client client : before) {
            for (Receipt receipt : client.receipts()) {
                String answer = again.repeats(receipt);
                if (receipt.confirmed == null) {
                    assertThat(answer).as("filed at last").startsWith("{");
                    receipt.confirmed = answer;
                } else {
                    filed++;
                    assertThat(answer).as("the same answer as before").isEqualTo(receipt.confirmed);
                }
            }
        }
        Books books = Books.of(product, folder);
        before.stream().flatMap(client -> client.receipts().stream()).forEach(receipt -> keptWhole(books, receipt));
        assertThat(books.halfDone())
                .as("after a kill of the %s, seed %d", killed, seed)
                .isEmpty();
        System.out.printf("Killed the %s: %d filed before, %d in all%n", killed, filed, books.complaints());
    }

    private static void keptWhole(Books books, Receipt receipt) {
        assertThat(books.filedAs(receipt.key)).hasSize(1);
        if (receipt.number.isEmpty()) {
            return;
        }
        List<String> certain = receipt.done.stream()
                .flatMap(step -> TRACES.getOrDefault(step, List.of()).stream())
                .toList();
        List<String> perhaps = receipt.unanswered == null
                ? certain
                : Stream.concat(certain.stream(), TRACES.getOrDefault(receipt.unanswered, List.of()).stream())
                        .toList();
        assertThat(books.steps(receipt.number))
                .as("%s: confirmed %s, unanswered %s", receipt.number, receipt.done, receipt.unanswered)
                .isIn(certain, perhaps);
    }

    private void awaitHealth(StartedProduct product) throws Exception {
        HttpRequest health =
                HttpRequest.newBuilder(product.at("/actuator/health")).build();
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (http.send(health, BodyHandlers.ofString()).statusCode() != 200) {
            assertThat(Instant.now()).as("healthy again").isBefore(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
