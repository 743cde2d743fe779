package org.amends.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.exchange.ImportPreview.Row;
import org.amends.exchange.csv.CsvFile;
import org.amends.exchange.csv.CsvFormat;
import org.amends.exchange.csv.CsvProblem;
import org.amends.exchange.csv.FormatGuess;
import org.amends.exchange.csv.Line;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Invalid.Problem;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Oversees;
import org.springframework.stereotype.Service;

/** Brings files in: kept at once, looked at with a mapping, then read in the background. */
@Service
@Oversees
public class Imports {

    private static final int LONGEST_NAME = 200;
    private static final int ROWS_LOOKED_AT = 10_000;
    private static final int MOST_VALUES = 60;

    private final ImportTargets targets;
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final Rejections rejections;
    private final ImportWorker worker;
    private final BusinessTime business;
    private final CurrentUser user;

    Imports(
            ImportTargets targets,
            ImportJobs jobs,
            ImportFiles files,
            Rejections rejections,
            ImportWorker worker,
            BusinessTime business,
            CurrentUser user) {
        this.targets = targets;
        this.jobs = jobs;
        this.files = files;
        this.rejections = rejections;
        this.worker = worker;
        this.business = business;
        this.user = user;
    }

    public List<String> targets() {
        return targets.all().stream().map(ImportTarget::name).toList();
    }

    /** @throws Unknown if nothing is called so */
    public List<ImportColumn> columns(String target) {
        return targets.require(target).columns();
    }

    /**
     * Keeps the file; nothing is imported yet. It is not read in one transaction: a large one would hold the database up.
     *
     * @throws Invalid if it is empty or no text
     */
    public ImportId upload(String target, String fileName, InputStream file) {
        String known = targets.require(target).name();
        ImportId id = ImportId.next();
        String name = fileName.isBlank() ? "file.csv" : fileName.strip();
        jobs.add(
                id,
                known,
                name.substring(0, Math.min(LONGEST_NAME, name.length())),
                user.actor().name());
        try {
            long size = files.keep(id, FileKind.text(file));
            if (size == 0) {
                throw new Invalid("file", "exchange.file.empty");
            }
            jobs.uploaded(id, size);
            return id;
        } catch (IOException broken) {
            jobs.delete(id);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException unusable) {
            jobs.delete(id);
            throw unusable;
        }
    }

    /** What seems to separate its columns, and to stand before its header. */
    public ImportMapping guess(ImportId id) {
        CsvFormat format = FormatGuess.of(files.open(id), StandardCharsets.UTF_8);
        return ImportMapping.NONE.written(
                format.delimiter() == ',' ? null : String.valueOf(format.delimiter()),
                format.skipLines() == 0 ? null : format.skipLines());
    }

    /** What the first rows would become. */
    public ImportPreview preview(ImportId id, ImportMapping mapping, int most) {
        ImportTarget<?> target = targets.require(jobs.require(id).target());
        List<String> header = List.of();
        try (CsvFile file = CsvFile.open(files.open(id), MappedColumns.format(mapping))) {
            header = file.header();
            MappedColumns columns = columns(target, mapping, header);
            List<Row> rows = new ArrayList<>();
            for (Line line : file.next(most)) {
                rows.add(preview(target, columns, line));
            }
            return new ImportPreview(header, rows, List.of());
        } catch (CsvProblem unreadable) {
            return new ImportPreview(header, List.of(), List.of(unreadable.problem()));
        } catch (Invalid unfit) {
            return new ImportPreview(header, List.of(), unfit.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Row preview(ImportTarget<T> target, MappedColumns columns, Line line) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            ImportRow row = columns.row(line);
            row.values().forEach(value -> values.put(value.getKey(), value.getValue()));
            return new Row(line.number(), values, target.isSkipped(target.read(row)), List.of());
        } catch (Invalid invalid) {
            return new Row(line.number(), values, false, invalid.problems());
        }
    }

    /**
     * What stands in a column of the file, for mapping it: the values of the first rows, each once, in their order.
     *
     * @param theirs the name of the column in the file; nothing is found for another
     */
    public List<String> values(ImportId id, ImportMapping mapping, String theirs) {
        try (CsvFile file = CsvFile.open(files.open(id), MappedColumns.format(mapping))) {
            int place = file.header().indexOf(theirs);
            return place < 0
                    ? List.of()
                    : file.next(ROWS_LOOKED_AT).stream()
                            .filter(line -> place < line.cells().size())
                            .map(line -> line.cells().get(place).strip())
                            .distinct()
                            .limit(MOST_VALUES)
                            .toList();
        } catch (CsvProblem | Invalid unreadable) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Has the file read.
     *
     * @throws Invalid if the mapping does not fit the file
     * @throws Conflict if that was done already
     */
    public void begin(ImportId id, ImportMapping mapping) {
        ImportTarget<?> target = targets.require(jobs.require(id).target());
        List<String> header = header(id, MappedColumns.format(mapping));
        columns(target, mapping, header);
        if (!jobs.queue(id, mapping, header)) {
            throw new Conflict("exchange.begun");
        }
        worker.look();
    }

    private List<String> header(ImportId id, CsvFormat format) {
        try (CsvFile file = CsvFile.open(files.open(id), format)) {
            return file.header();
        } catch (CsvProblem unreadable) {
            throw new Invalid(List.of(unreadable.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MappedColumns columns(ImportTarget<?> target, ImportMapping mapping, List<String> header) {
        return MappedColumns.of(target, mapping, header, business.hours().zone());
    }

    /**
     * Ends it after the batch at hand. What is in stays in; importing the file again goes on with the rest.
     *
     * @throws Conflict if it is over
     */
    public void cancel(ImportId id) {
        if (jobs.require(id).state() == ImportState.UPLOADED) {
            jobs.delete(id);
            return;
        }
        String who = user.actor().name();
        if (!jobs.end(id, new Problem("file", "exchange.cancelled", List.of(who)))) {
            throw new Conflict("exchange.over");
        }
        files.forget(id);
    }

    /** @throws Unknown if there is none */
    public ImportData require(ImportId id) {
        return jobs.require(id);
    }

    /** The latest first. */
    public List<ImportData> latest(int most) {
        return jobs.latest(most);
    }

    /** @param line those behind it in the file */
    public List<Rejection> rejections(ImportId id, long line, int most) {
        return rejections.after(jobs.require(id).id(), line, most);
    }

    /** All of them, in the order of the file. */
    public void eachRejection(ImportId id, Consumer<Rejection> reader) {
        rejections.each(jobs.require(id).id(), reader);
    }
}
