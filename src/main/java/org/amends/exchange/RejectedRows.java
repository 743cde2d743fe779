package org.amends.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The rejected rows as a file that can be mended and imported again: the columns as they were, behind the line and the
 * reason. Who may read them is asked by {@link Imports}.
 */
@Component
public class RejectedRows {

    /** By which spreadsheets know that it is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Imports imports;
    private final MessageSource texts;

    RejectedRows(Imports imports, MessageSource texts) {
        this.imports = imports;
        this.texts = texts;
    }

    public static String fileName(ImportData job) {
        return "rejected-" + job.target() + "-" + job.id().text() + ".csv";
    }

    public void write(ImportData job, Locale locale, OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        List<Object> head = new ArrayList<>(List.of(
                texts.getMessage("exchange.rejected.line", null, locale),
                texts.getMessage("exchange.rejected.reason", null, locale)));
        head.addAll(job.header());
        csv.printRecord(head);
        imports.eachRejection(job.id(), one -> print(csv, one, locale));
        csv.flush();
    }

    private void print(CSVPrinter csv, Rejection one, Locale locale) {
        List<Object> cells = new ArrayList<>();
        cells.add(one.line());
        cells.add(Problems.say(one.problems(), texts, locale));
        cells.addAll(one.cells());
        try {
            csv.printRecord(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
