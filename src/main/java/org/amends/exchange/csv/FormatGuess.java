package org.amends.exchange.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Guesses what separates the columns of a file and how much stands before its header: whatever gives the most columns. */
public final class FormatGuess {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int MOST_SKIPPED = 10;

    /** Bytes of the file. */
    static final int LOOKED_AT = 1 << 16;

    private FormatGuess() {}

    private record Guess(CsvFormat format, int columns) {

        /** The first of equals stays: fewer lines skipped, the more usual delimiter. */
        Guess or(Guess other) {
            return other.columns > columns ? other : this;
        }
    }

    /** @param file of which only the beginning is read */
    public static CsvFormat of(InputStream file, Charset encoding) {
        byte[] beginning = beginning(file);
        Stream<CsvFormat> formats = IntStream.rangeClosed(0, MOST_SKIPPED)
                .boxed()
                .flatMap(skip -> DELIMITERS.stream().map(sign -> new CsvFormat(encoding, sign, skip)));
        return formats.map(format -> new Guess(format, columns(beginning, format)))
                .reduce(Guess::or)
                .map(Guess::format)
                .orElseThrow();
    }

    /** Whole lines, so that no character is cut in two. */
    private static byte[] beginning(InputStream file) {
        try {
            byte[] read = file.readNBytes(LOOKED_AT);
            int end = read.length;
            if (end == LOOKED_AT) {
                while (end > 0 && read[end - 1] != '\n' && read[end - 1] != '\r') {
                    end--;
                }
            }
            return end == 0 ? read : Arrays.copyOf(read, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many cells the header and the row below it have in common; none if it cannot be read so. */
    private static int columns(byte[] beginning, CsvFormat format) {
        try (CsvFile file = CsvFile.open(new ByteArrayInputStream(beginning), format)) {
            List<Line> first = file.next(1);
            boolean named = file.header().stream().noneMatch(String::isEmpty);
            return first.isEmpty()
                            || !named
                            || first.get(0).cells().size() != file.header().size()
                    ? 0
                    : file.header().size();
        } catch (CsvProblem unreadable) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
