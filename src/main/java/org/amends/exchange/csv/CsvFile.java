package org.amends.exchange.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) read as a stream: a header, then records that know the line they begin in. Never more than a
 * record and a buffer in memory. Empty lines are no records.
 */
public final class CsvFile implements Closeable {

    /** Characters in a record with what is read ahead. */
    static final int LONGEST_RECORD = 2_000_000;

    /** What the parser counts as the end of a line. */
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private final Watched watched;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private final int skipped;
    private final String encoding;
    private long endOfLast;

    private CsvFile(InputStream bytes, CsvFormat format) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                BOMInputStream.builder().setInputStream(bytes).get(),
                format.encoding()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        encoding = format.encoding().name();
        skipped = skip(text, format.skipLines());
        watched = new Watched(text, LONGEST_RECORD);
        parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(format.delimiter())
                .setIgnoreEmptyLines(true)
                .get()
                .parse(watched);
        records = parser.iterator();
        Line first = next();
        if (first == null) {
            throw new CsvProblem("exchange.file.empty");
        }
        header = first.cells().stream().map(String::strip).toList();
    }

    /** @throws CsvProblem if it is empty or no text */
    public static CsvFile open(InputStream bytes, CsvFormat format) {
        try {
            return new CsvFile(bytes, format);
        } catch (CharacterCodingException notText) {
            throw new CsvProblem("exchange.file.encoding", format.encoding().name(), format.skipLines() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int skip(BufferedReader text, int lines) throws IOException {
        for (int skipped = 0; skipped < lines; skipped++) {
            if (text.readLine() == null) {
                throw new CsvProblem("exchange.file.skipped", lines);
            }
        }
        return lines;
    }

    /** Without blanks around the names. */
    public List<String> header() {
        return header;
    }

    /** @return at most so many; none at the end of the file */
    public List<Line> next(int most) {
        List<Line> lines = new ArrayList<>();
        while (lines.size() < most) {
            Line line = next();
            if (line == null) {
                break;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Passes over records that were read before. */
    public void skip(long lines) {
        for (long left = lines; left > 0; ) {
            List<Line> passed = next((int) Math.min(left, 1000));
            if (passed.isEmpty()) {
                return;
            }
            left -= passed.size();
        }
    }

    private @Nullable Line next() {
        watched.nextRecord();
        try {
            if (!records.hasNext()) {
                return null;
            }
            List<String> cells = Arrays.asList(records.next().values());
            endOfLast = skipped + parser.getCurrentLineNumber();
            return new Line(
                    endOfLast - cells.stream().mapToLong(CsvFile::breaks).sum(), cells);
        } catch (UncheckedIOException | IllegalStateException unreadable) {
            throw problem(unreadable.getCause(), endOfLast + 1);
        }
    }

    private static long breaks(String cell) {
        return BREAK.matcher(cell).results().count();
    }

    private RuntimeException problem(@Nullable Throwable cause, long line) {
        if (cause instanceof CharacterCodingException) {
            return new CsvProblem("exchange.file.encoding", encoding, line);
        }
        if (cause instanceof Watched.TooLong) {
            return new CsvProblem("exchange.file.record", line);
        }
        return new CsvProblem("exchange.file.quotes", line);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
