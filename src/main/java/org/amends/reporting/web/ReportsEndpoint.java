package org.amends.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.amends.customer.Tier;
import org.amends.kernel.Invalid;
import org.amends.kernel.Page;
import org.amends.organisation.BusinessTime;
import org.amends.reporting.Behind;
import org.amends.reporting.DefectionBoard;
import org.amends.reporting.DefectionQuestion;
import org.amends.reporting.DefectionReport;
import org.amends.reporting.Loss;
import org.amends.reporting.LossFile;
import org.amends.reporting.LossLookup;
import org.amends.reporting.Period;
import org.amends.retention.CauseBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/v1/reports")
class ReportsEndpoint {

    private static final int USUAL_MONTHS = 12;

    private final DefectionBoard board;
    private final LossLookup losses;
    private final LossFile file;
    private final BusinessTime business;

    ReportsEndpoint(DefectionBoard board, LossLookup losses, LossFile file, BusinessTime business) {
        this.board = board;
        this.losses = losses;
        this.file = file;
        this.business = business;
    }

    /**
     * What is asked for.
     *
     * @param from the first day; twelve months before the last if not told
     * @param to the last day, counted too; today if not told
     */
    record Asked(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate to,

            @Nullable Tier tier,
            @Nullable CauseBasis basis) {

        DefectionQuestion question(LocalDate today) {
            LocalDate end = to == null ? today : to;
            Period period = from == null ? Period.lastMonths(USUAL_MONTHS, end) : new Period(from, end);
            return new DefectionQuestion(period, tier, basis);
        }
    }

    @GetMapping("/defection")
    DefectionReport defection(Asked asked) {
        return board.report(asked.question(business.today()));
    }

    /** The customers behind a figure. @param show as {@link Behind#text()} writes it */
    @GetMapping("/defection/customers")
    Page<Loss> customers(
            Asked asked,
            @RequestParam(defaultValue = "lost") String show,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return losses.find(asked.question(business.today()), behind(show), page, size);
    }

    /** The same as a file. */
    @GetMapping(path = "/defection/customers.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> file(
            Asked asked, @RequestParam(defaultValue = "lost") String show, Locale locale) {
        DefectionQuestion question = asked.question(business.today());
        Behind behind = behind(show);
        // refused before the file begins, if the caller may not read it
        String name = file.name(question);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(out -> file.write(question, behind, locale, out));
    }

    private static Behind behind(String show) {
        return Behind.parse(show).orElseThrow(() -> new Invalid("show", "reporting.show.unknown", show));
    }
}
