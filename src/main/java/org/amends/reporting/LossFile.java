package org.amends.reporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amends.kernel.Money;
import org.amends.organisation.ReadsReports;
import org.amends.retention.DefectionCause;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The rows behind a figure as a file for a spreadsheet, a line for each. Its name is told to nobody who may not read it. */
@Service
@ReadsReports
public class LossFile {

    /** By which spreadsheets know that it is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String[] COLUMNS = {
        "customer",
        "name",
        "on",
        "tier",
        "category",
        "cause",
        "otherCauses",
        "basis",
        "value",
        "currency",
        "valueSource",
        "complaints",
        "answeredLate"
    };

    private final LossLookup losses;
    private final MessageSource texts;

    LossFile(LossLookup losses, MessageSource texts) {
        this.losses = losses;
        this.texts = texts;
    }

    public String name(DefectionQuestion question) {
        return "defections-" + question.period().from() + "-"
                + question.period().to() + ".csv";
    }

    public void write(DefectionQuestion question, Behind behind, Locale locale, OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(Arrays.stream(COLUMNS)
                .map(column -> say("reporting.file." + column, locale))
                .toList());
        losses.each(question, behind, filed -> print(csv, filed, locale));
        csv.flush();
    }

    private void print(CSVPrinter csv, FiledLoss filed, Locale locale) {
        Loss loss = filed.loss();
        Money value = loss.value();
        try {
            csv.printRecord(
                    harmless(loss.customer().value()),
                    harmless(loss.name()),
                    loss.on(),
                    say("uikit.tier." + loss.tier(), locale),
                    cause(loss.cause().category(), locale),
                    cause(loss.cause(), locale),
                    loss.otherCauses().stream()
                            .sorted()
                            .map(other -> cause(other, locale))
                            .collect(Collectors.joining("; ")),
                    say("retention.basis." + loss.basis(), locale),
                    value == null ? "" : value.amount().toPlainString(),
                    value == null ? "" : value.currency().getCurrencyCode(),
                    say("reporting.source." + loss.valueSource(), locale),
                    filed.cases(),
                    filed.late());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String cause(DefectionCause cause, Locale locale) {
        return say("retention.cause." + cause, locale);
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    /** A spreadsheet would carry out what begins like a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
