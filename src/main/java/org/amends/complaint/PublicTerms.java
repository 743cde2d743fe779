package org.amends.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.complaint.LegalDeadlineDecision.Deadline;
import org.amends.complaint.LegalDeadlineDecision.Question;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.Jurisdiction;
import org.amends.organisation.LegalCalendars;
import org.amends.organisation.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Who the company is, and what it and the law of its country promise to those who complain, before they do. */
@Service
@OpenToAll
public class PublicTerms {

    private static final Set<String> SPANISH_SPEAKING = Set.of(
            "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY",
            "SV", "UY", "VE");

    private final BusinessTime business;
    private final LegalCalendars calendars;
    private final LegalDeadlineDecision law;
    private final ServiceLevelDecision levels;
    private final Clock clock;
    private final @Nullable String company;
    private final @Nullable String sector;

    PublicTerms(
            BusinessTime business,
            LegalCalendars calendars,
            LegalDeadlineDecision law,
            ServiceLevelDecision levels,
            Clock clock,
            @Value("${amends.company:}") String company,
            @Value("${amends.sector:}") String sector) {
        this.business = business;
        this.calendars = calendars;
        this.law = law;
        this.levels = levels;
        this.clock = clock;
        this.company = company.isBlank() ? null : company.strip();
        this.sector = sector.isBlank() ? null : sector.strip();
    }

    /**
     * What whoever files now may expect.
     *
     * @param deadline what the law sets, if one applies
     * @param answerBy the latest moment of our answer: our own target, or the law's if that is earlier
     */
    public record Terms(Optional<Deadline> deadline, Instant answerBy) {

        public boolean identificationRequired() {
            return deadline.map(Deadline::identificationRequired).orElse(false);
        }
    }

    /** What the company calls itself, if the installation says so. */
    public @Nullable String company() {
        return company;
    }

    /** What the company trades in, where a law singles it out. */
    public @Nullable String sector() {
        return sector;
    }

    /** Of the company's country; none where we count no law's terms. */
    public Optional<Jurisdiction> jurisdiction() {
        BusinessHours hours = business.hours();
        String country = hours.country();
        if (country == null) {
            return Optional.empty();
        }
        return Stream.ofNullable(hours.region())
                .map(region -> country + "-" + region.toUpperCase(Locale.ROOT))
                .flatMap(whole -> Jurisdiction.of(whole).stream())
                .findFirst()
                .or(() -> Jurisdiction.of(country));
    }

    /** Of the desk, as its country speaks: what others note for it is noted in this. English where we know no country. */
    public Locale language() {
        String country = business.hours().country();
        return country != null && SPANISH_SPEAKING.contains(country.toUpperCase(Locale.ROOT))
                ? Locale.forLanguageTag("es")
                : Locale.ENGLISH;
    }

    public Terms of(Kind kind) {
        Instant now = clock.instant();
        Instant ours = business.plus(now, levels.decide(Priority.P3).result().target());
        Optional<Jurisdiction> here = jurisdiction();
        Optional<Deadline> deadline = here.flatMap(country -> law.decide(
                        new Question(country.code(), sector, kind, LocalDate.ofInstant(now, country.zone())))
                .result());
        Instant answerBy = here.flatMap(country -> deadline.map(set ->
                        calendars.due(country, now, set.amount(), set.unit()).dueAt()))
                .filter(legal -> legal.isBefore(ours))
                .orElse(ours);
        return new Terms(deadline, answerBy);
    }
}
