package org.amends.resilience;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Files complaints and works them, one after the other, as fast as it is answered, until it is told to stop. */
final class Client implements Runnable {

    static final String USER = "worker";
    static final String PASSWORD = "a-good-test-password";

    private static final int CREATED = 201;
    private static final int DONE = 200;
    private static final int AWAY = 503;

    private record Act(String step, String body) {}

    private static final List<Act> WORK = List.of(
            new Act("triage", "{\"category\": \"service\", \"severity\": \"S2\"}"),
            new Act("ask", "{\"body\": \"Since when?\", \"until\": \"%s\"}"),
            new Act("reply", "{\"body\": \"Since Monday.\"}"),
            new Act("investigate", "{\"findings\": \"Our fault.\"}"),
            new Act("resolve", "{\"outcome\": \"UPHELD\", \"reasons\": \"It broke.\", \"remedies\": [%s]}"),
            new Act("respond", "{\"body\": \"We looked into it.\"}"),
            new Act("answer", "{\"answer\": \"ACCEPTED\"}"));

    private static final String CREDIT = "{\"type\": \"CREDIT\", \"nature\": \"REDRESS\", \"amount\": 20}";

    private final HttpClient http;
    private final List<URI> nodes;
    private final int most;
    private final int longest;
    private final int first;
    private final String remedies;
    private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile boolean stopped;

    private Client(HttpClient http, List<URI> nodes, int most, int longest, int first, String remedies) {
        this.http = http;
        this.nodes = nodes;
        this.most = most;
        this.longest = longest;
        this.first = first;
        this.remedies = remedies;
    }

    /**
     * Cases of every length, so that every stage is met.
     *
     * @param first how many steps the first of them takes
     */
    static Client working(HttpClient http, URI node, int first) {
        return new Client(http, List.of(node), Integer.MAX_VALUE, WORK.size(), first, "");
    }

    /** So many cases, each with a credit that is owed and nobody who answers; each request goes to the next node. */
    static Client compensating(HttpClient http, List<URI> nodes, int cases) {
        return new Client(http, nodes, cases, WORK.size() - 1, 0, CREDIT);
    }

    @Override
    public void run() {
        for (int n = 0; !stopped && n < most; n++) {
            Receipt receipt = new Receipt();
            receipts.add(receipt);
            if (files(receipt)) {
                int length = remedies.isEmpty() ? (first + n) % (longest + 1) : longest;
                WORK.stream().limit(length).takeWhile(act -> does(receipt, act)).forEach(act -> {});
            }
        }
    }

    void stop() {
        stopped = true;
    }

    List<Receipt> receipts() {
        return new ArrayList<>(receipts);
    }

    /** Answers that nobody should get, whatever happens to the product. */
    List<String> surprises() {
        return new ArrayList<>(surprises);
    }

    /** Asks once more, with the same key. @return the answer, or what came instead */
    String repeats(Receipt receipt) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/v1/complaints", receipt.body(), receipt.key);
        return answer.statusCode() == CREATED ? answer.body() : answer.statusCode() + " " + answer.body();
    }

    private boolean files(Receipt receipt) {
        String answer = send("/api/v1/complaints", receipt.body(), receipt.key, CREATED);
        if (answer == null) {
            return false;
        }
        receipt.confirmed = answer;
        try {
            receipt.number = new ObjectMapper().readTree(answer).get("number").asText();
        } catch (IOException unreadable) {
            surprises.add("201 with " + answer);
            return false;
        }
        return true;
    }

    private boolean does(Receipt receipt, Act act) {
        if (stopped) {
            return false;
        }
        Object filled = act.step().equals("ask")
                ? Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS)
                : remedies;
        String body = act.body().formatted(filled);
        String path = "/api/v1/complaints/" + receipt.number + "/steps/" + act.step();
        receipt.unanswered = act.step();
        if (send(path, body, receipt.key, DONE) == null) {
            return false;
        }
        receipt.unanswered = null;
        receipt.done.add(act.step());
        return true;
    }

    private @Nullable String send(String path, String body, String key, int expected) {
        try {
            HttpResponse<String> answer = post(path, body, key);
            if (answer.statusCode() == expected) {
                return answer.body();
            }
            if (answer.statusCode() != AWAY) {
                surprises.add(path + ": " + answer.statusCode() + " " + answer.body());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (IOException died) {
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
        return null;
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private HttpResponse<String> post(String path, String body, String key) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(
                                nodes.get(turn.getAndIncrement() % nodes.size()).resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", authorization())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }
}
