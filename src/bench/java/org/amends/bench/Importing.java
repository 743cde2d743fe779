package org.amends.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.amends.complaint.Kind;
import org.amends.exchange.ImportData;
import org.amends.exchange.ImportId;
import org.amends.exchange.ImportMapping;
import org.amends.exchange.ImportState;
import org.amends.exchange.Imports;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.RuntimeService;

/** Open complaints of another system brought in as a file, each with its process, beside the bare engine beginning the processes one by one. */
final class Importing implements Benchmark {

    private static final int ROWS = 5_000;
    private static final int GLANCE = 20;
    private static final String STORY =
            "It counts the meter twice. I have called three times and nobody could tell me why.";

    @Override
    public void run(Product product, Options options, Report report) {
        int rows = options.several(ROWS);
        try (BareEngine bare = new BareEngine(product.connections(), HistoryLevel.ACTIVITY)) {
            RuntimeService runtime = bare.engine().getRuntimeService();
            Load one = new Load(1, rows / 4);
            report.chapter("Importing complaints");
            report.table(
                    "%,d rows, one thread".formatted(rows),
                    new Rounds()
                            .with(
                                    "bare engine, delegates that do nothing, one by one",
                                    () -> one.perSecond(() -> runtime.startProcessInstanceByKey(
                                            BareEngine.COMPLAINT_HANDLING,
                                            UUID.randomUUID().toString(),
                                            Map.of("kind", Kind.CLAIM.name(), "reviewed", false))))
                            .with("import of open complaints", () -> perSecond(product, rows, ""))
                            .with("import of resolved complaints", () -> perSecond(product, rows, "2026-02-01"))
                            .run(options.rounds())
                            .table("a second", "to the bare engine"));
        }
    }

    private static double perSecond(Product product, int rows, String resolved) {
        String run = UUID.randomUUID().toString();
        StringBuilder file =
                new StringBuilder("externalId,receivedAt,channel,subject,description,product,resolvedAt\n");
        for (int row = 0; row < rows; row++) {
            file.append(run).append(row).append(",2026-01-%02d,PHONE,The invoice is wrong,".formatted(1 + row % 28));
            file.append(STORY)
                    .append(",Product ")
                    .append(row % 50)
                    .append(',')
                    .append(resolved)
                    .append('\n');
        }
        Imports imports = product.bean(Imports.class);
        long start = System.nanoTime();
        ImportId id = product.allowed(() -> {
            ImportId kept = imports.upload(
                    "complaints",
                    "bench.csv",
                    new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
            imports.begin(kept, ImportMapping.NONE);
            return kept;
        });
        ImportData job = product.allowed(() -> imports.require(id));
        while (!job.state().isOver()) {
            pause();
            job = product.allowed(() -> imports.require(id));
        }
        if (job.state() != ImportState.SUCCEEDED || job.imported() != rows) {
            throw new IllegalStateException(String.valueOf(job));
        }
        return rows * 1e9 / (System.nanoTime() - start);
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
