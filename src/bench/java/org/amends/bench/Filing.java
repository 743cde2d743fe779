package org.amends.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.amends.complaint.Channel;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.customer.CustomerDetails;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.EmailAddress;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.RuntimeService;

/** A complaint of a known customer taken in, with everything that one commit holds, beside its process alone and its rows alone. */
final class Filing implements Benchmark {

    private static final int CUSTOMERS = 2000;
    private static final int COUNTED = 500;

    private final AtomicLong turn = new AtomicLong();

    @Override
    public void run(Product product, Options options, Report report) {
        meetCustomers(product);
        ComplaintIntake intake = product.bean(ComplaintIntake.class);
        Runnable service = () -> product.allowed(() -> intake.file(complaint()));
        AtomicLong like = new AtomicLong();
        product.allowed(() -> like.set(intake.file(complaint()).id().value()));
        RowCopies copies =
                new RowCopies(product.connections(), product.sql(), new org.amends.complaint.ComplaintId(like.get()));
        Runnable http = new Http(product.port());
        try (BareEngine bare = new BareEngine(product.connections(), HistoryLevel.ACTIVITY)) {
            RuntimeService runtime = bare.engine().getRuntimeService();
            Runnable engine = () -> runtime.startProcessInstanceByKey(
                    BareEngine.COMPLAINT_HANDLING,
                    Long.toString(turn.incrementAndGet()),
                    Map.of("kind", Kind.CLAIM.name(), "reviewed", false));
            report.chapter("Filing a complaint");
            for (int threads : new int[] {1, 4, 16}) {
                Load load = new Load(threads, options.several(threads == 1 ? 800 : 1600));
                Rounds rounds = new Rounds()
                        .with("bare engine, delegates that do nothing", () -> load.perSecond(engine))
                        .with("service", () -> load.perSecond(service))
                        .with("our rows by plain JDBC, no process", () -> load.perSecond(copies::insert));
                if (threads == 16) {
                    rounds.with("POST /api/v1/complaints", () -> load.perSecond(http));
                }
                report.table(
                        threads + (threads == 1 ? " thread" : " threads"),
                        rounds.run(options.rounds()).table("a second", "to the bare engine"));
            }
            Statements statements = new Statements(product.sql());
            Map<String, Map<String, Double>> counted = new LinkedHashMap<>();
            counted.put("bare engine", statements.of(COUNTED, engine));
            counted.put("service", statements.of(COUNTED, service));
            counted.put("plain JDBC", statements.of(COUNTED, copies::insert));
            counted.put("POST", statements.of(COUNTED, http));
            report.table("Statements of one complaint", Statements.table(counted));
        }
    }

    void meetCustomers(Product product) {
        Customers customers = product.bean(Customers.class);
        product.allowed(() -> {
            for (int i = 0; i < CUSTOMERS; i++) {
                customers.put(
                        customer(i),
                        CustomerDetails.named("Customer " + i, new EmailAddress("c" + i + "@example.com"), null));
            }
        });
    }

    private static ExternalId customer(long turn) {
        return new ExternalId("bench-" + turn % CUSTOMERS);
    }

    NewComplaint complaint() {
        long number = turn.incrementAndGet();
        return new NewComplaint(
                Kind.CLAIM,
                Channel.PHONE,
                null,
                "The invoice of March is wrong",
                "It counts the meter twice. I have called three times and nobody could tell me why.",
                null,
                null,
                null,
                "Product " + number % 50,
                null,
                "ES",
                null,
                null,
                null,
                new NewComplaint.Who(customer(number), null, null, null, null, null, null));
    }

    private final class Http implements Runnable {

        private final HttpClient client = HttpClient.newHttpClient();
        private final URI complaints;
        private final String agent;

        Http(int port) {
            complaints = URI.create("http://localhost:" + port + "/api/v1/complaints");
            agent = "Basic "
                    + Base64.getEncoder()
                            .encodeToString((Product.AGENT + ":" + Product.PASSWORD).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void run() {
            long number = turn.incrementAndGet();
            HttpRequest request = HttpRequest.newBuilder(complaints)
                    .header("Authorization", agent)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString("""
                            {"kind": "CLAIM", "channel": "PHONE", "subject": "The invoice of March is wrong",
                             "description": "It counts the meter twice. I have called three times and nobody could tell me why.",
                             "product": "Product %d", "jurisdiction": "ES", "customer": {"externalId": "%s"}}
                            """.formatted(number % 50, customer(number))))
                    .build();
            HttpResponse<String> answer = send(request);
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
