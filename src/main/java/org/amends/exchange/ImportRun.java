package org.amends.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.amends.exchange.ImportJobs.Step;
import org.amends.exchange.ImportTarget.Source;
import org.amends.exchange.ImportTarget.Taken;
import org.amends.exchange.csv.CsvFile;
import org.amends.exchange.csv.Line;
import org.amends.kernel.Invalid;
import org.amends.kernel.Invalid.Problem;
import org.amends.kernel.Refusal;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through a file in batches. What a batch does and how far the import is are one commit: whoever goes on after a
 * crash neither loses a row nor takes one twice.
 *
 * @param <T> what a row tells
 */
final class ImportRun<T> {

    static final int BATCH = 250;
    private static final int ATTEMPTS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final ImportId id;
    private final ImportTarget<T> target;
    private final Source source;
    private final Desk desk;
    private final MappedColumns columns;
    private long rows;

    /** What runs share. */
    record Desk(
            ImportJobs jobs,
            ImportFiles files,
            KnownRows known,
            Rejections rejections,
            TransactionTemplate transaction) {}

    /** A line with what it tells, or why it tells nothing. */
    private record Told<T>(Line line, @Nullable T row, String content, List<Problem> problems) {}

    /** It was cancelled, or another node has it. */
    private static final class NoLongerOurs extends RuntimeException {}

    ImportRun(ImportData job, ImportTarget<T> target, MappedColumns columns, Desk desk) {
        this.id = job.id();
        this.rows = job.read();
        this.source = new Source(job.fileName(), job.startedBy());
        this.target = target;
        this.columns = columns;
        this.desk = desk;
    }

    /**
     * @param stopping asked between two batches
     * @return whether the file is through; if not, it was cancelled, or is left for somebody else to go on with
     */
    boolean go(ImportMapping mapping, BooleanSupplier stopping) {
        try (BoundedInputStream bytes = BoundedInputStream.builder()
                        .setInputStream(desk.files().open(id))
                        .get();
                CsvFile file = CsvFile.open(bytes, MappedColumns.format(mapping))) {
            file.skip(rows);
            for (List<Line> lines = file.next(BATCH); !lines.isEmpty(); lines = file.next(BATCH)) {
                if (stopping.getAsBoolean()) {
                    desk.jobs().release(id);
                    return false;
                }
                take(lines, bytes.getCount());
            }
            return true;
        } catch (NoLongerOurs gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(List<Line> lines, long done) {
        List<Told<T>> told = lines.stream().map(this::read).toList();
        for (int attempt = 1; ; attempt++) {
            try {
                together(told, done);
                return;
            } catch (ConcurrencyFailureException raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            } catch (NoLongerOurs gone) {
                throw gone;
            } catch (RuntimeException failure) {
                Outage.isNot(failure);
                LOG.info("A batch of import {} does not go in as one; its rows go in one by one", id, failure);
                told.forEach(one -> alone(one, done));
                return;
            }
        }
    }

    private Told<T> read(Line line) {
        try {
            ImportRow row = columns.row(line);
            return new Told<>(line, target.read(row), KnownRows.content(row), List.of());
        } catch (Invalid invalid) {
            return new Told<>(line, null, "", invalid.problems());
        }
    }

    private void alone(Told<T> one, long done) {
        try {
            together(List.of(one), done);
        } catch (Refusal refused) {
            together(List.of(rejected(one, Problems.of(refused))), done);
        } catch (ConcurrencyFailureException | NoLongerOurs notTheRow) {
            throw notTheRow;
        } catch (RuntimeException failure) {
            Outage.isNot(failure);
            LOG.error("Line {} of import {} cannot be taken", one.line().number(), id, failure);
            together(List.of(rejected(one, List.of(new Problem("file", "exchange.row.failed", List.of())))), done);
        }
    }

    private Told<T> rejected(Told<T> one, List<Problem> problems) {
        return new Told<>(one.line(), null, "", problems);
    }

    private void together(List<Told<T>> told, long done) {
        Step step = Objects.requireNonNull(desk.transaction().execute(status -> {
            Step taken = step(told, done);
            if (!desk.jobs().advance(id, rows, taken)) {
                throw new NoLongerOurs();
            }
            return taken;
        }));
        rows += step.rows();
    }

    private Step step(List<Told<T>> told, long done) {
        List<T> fresh = fresh(told);
        int skipped = (int) told.stream().filter(this::isSkipped).count();
        List<Taken> taken = fresh.isEmpty() ? List.of() : target.take(fresh, source);
        int imported = (int) taken.stream().filter(Taken.IMPORTED::equals).count();
        List<Rejection> rejected = told.stream()
                .filter(one -> one.row() == null)
                .map(one -> new Rejection(
                        one.line().number(), one.problems(), one.line().cells()))
                .toList();
        desk.rejections().keep(id, rejected);
        int unchanged = told.size() - imported - skipped - rejected.size();
        return new Step(done, imported, unchanged, skipped, rejected.size());
    }

    private boolean isSkipped(Told<T> one) {
        return one.row() != null && target.isSkipped(one.row());
    }

    /** Those with an id of their own, which the target knows, and those that are new by their content. */
    private List<T> fresh(List<Told<T>> told) {
        List<Told<T>> nameless = told.stream()
                .filter(one -> one.row() != null && !isSkipped(one) && target.identity(one.row()) == null)
                .toList();
        List<Boolean> areNew = desk.known()
                .areNew(target.name(), id, nameless.stream().map(Told::content).toList());
        List<T> fresh = new ArrayList<>();
        int place = 0;
        for (Told<T> one : told) {
            T row = one.row();
            if (row != null && !isSkipped(one) && (target.identity(row) != null || areNew.get(place++))) {
                fresh.add(row);
            }
        }
        return fresh;
    }
}
