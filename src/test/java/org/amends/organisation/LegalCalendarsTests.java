package org.amends.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.amends.organisation.SkippedDay.Reason;
import org.junit.jupiter.api.Test;

/** Dates counted by hand on a wall calendar of 2026 and 2027. */
class LegalCalendarsTests {

    private final LegalCalendars calendars = new LegalCalendars();

    @Test
    void skipsPerusThreeJulyHolidays() {
        LegalDay due = calendars.due(Jurisdiction.PE, lima("2026-07-20T10:00"), 15, DayUnit.BUSINESS_DAYS);

        // 21, 22, 24, 27, 30, 31 July; 3, 4, 5, 7, 10, 11, 12, 13, 14 August: the 6th is Junín
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2026-08-15T04:59:59Z"));
        assertThat(due.skipped())
                .filteredOn(day -> day.reason() == Reason.HOLIDAY)
                .extracting(day ->
                        day.day() + " " + Objects.requireNonNull(day.holiday()).in(Locale.forLanguageTag("es-PE")))
                .containsExactly(
                        "2026-07-23 Día de la Fuerza Aérea del Perú",
                        "2026-07-28 Fiestas Patrias",
                        "2026-07-29 Fiestas Patrias",
                        "2026-08-06 Batalla de Junín");
        assertThat(due.skipped())
                .filteredOn(day -> day.reason() == Reason.WEEKEND)
                .hasSize(6);
    }

    @Test
    void takesTheDayOfReceiptInTheJurisdictionsOwnZone() {
        Instant twoInTheMorningInMadrid = Instant.parse("2026-03-03T01:00:00Z");

        assertThat(calendars
                        .due(Jurisdiction.ES, twoInTheMorningInMadrid, 1, DayUnit.BUSINESS_DAYS)
                        .day())
                .isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(calendars
                        .due(Jurisdiction.PE, twoInTheMorningInMadrid, 1, DayUnit.BUSINESS_DAYS)
                        .day())
                .isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void endsAtTheLastSecondOfAMadridDayInWinterAndInSummer() {
        assertThat(calendars
                        .due(Jurisdiction.ES, madrid("2026-03-26T12:00"), 1, DayUnit.CALENDAR_DAYS)
                        .dueAt())
                .isEqualTo(Instant.parse("2026-03-27T22:59:59Z"));
        assertThat(calendars
                        .due(Jurisdiction.ES, madrid("2026-03-26T12:00"), 3, DayUnit.CALENDAR_DAYS)
                        .dueAt())
                .isEqualTo(Instant.parse("2026-03-29T21:59:59Z"));
    }

    @Test
    void countsTenBusinessDaysInAndalusiaWithItsMovedHolidays() {
        Instant received = madrid("2026-12-01T09:00");

        // 2, 3, 4, 9, 10, 11, 14, 15, 16, 17: the 6th, a Sunday, is kept on Monday the 7th; the 8th is a holiday
        assertThat(calendars
                        .due(Jurisdiction.ES_AN, received, 10, DayUnit.BUSINESS_DAYS)
                        .day())
                .isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(calendars
                        .due(Jurisdiction.ES, received, 10, DayUnit.BUSINESS_DAYS)
                        .day())
                .isEqualTo(LocalDate.of(2026, 12, 16));
    }

    @Test
    void countsFifteenBusinessDaysInEnglandOverChristmas() {
        Instant received = Instant.parse("2026-12-18T12:00:00Z");

        // 21–24, 29–31 December; 4–8, 11–13 January: the 25th and, for Boxing Day, the 28th; then 1 January
        assertThat(calendars
                        .due(Jurisdiction.GB, received, 15, DayUnit.BUSINESS_DAYS)
                        .day())
                .isEqualTo(LocalDate.of(2027, 1, 13));
    }

    @Test
    void countsCalendarDaysThroughEverything() {
        LegalDay due = calendars.due(Jurisdiction.US, Instant.parse("2026-12-20T12:00:00Z"), 15, DayUnit.CALENDAR_DAYS);

        assertThat(due.day()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2027-01-05T04:59:59Z"));
        assertThat(due.skipped()).isEmpty();
    }

    @Test
    void stepsBackOverHolidaysForTheMargin() {
        Instant dueAt = calendars
                .due(Jurisdiction.PE, lima("2026-07-20T10:00"), 15, DayUnit.BUSINESS_DAYS)
                .dueAt();

        assertThat(calendars.before(Jurisdiction.PE, dueAt, 6, DayUnit.BUSINESS_DAYS))
                .isEqualTo(lima("2026-08-05T23:59:59"));
        assertThat(calendars.before(Jurisdiction.PE, dueAt, 6, DayUnit.CALENDAR_DAYS))
                .isEqualTo(lima("2026-08-08T23:59:59"));
        assertThat(calendars.before(Jurisdiction.PE, dueAt, 0, DayUnit.BUSINESS_DAYS))
                .isEqualTo(dueAt);
    }

    @Test
    void refusesTermsThatNobodyCanMean() {
        assertThatThrownBy(() -> calendars.due(Jurisdiction.PE, Instant.EPOCH, -1, DayUnit.BUSINESS_DAYS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendars.before(Jurisdiction.PE, Instant.EPOCH, 3661, DayUnit.BUSINESS_DAYS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsJurisdictionsByTheirCodes() {
        assertThat(Jurisdiction.of("pe")).contains(Jurisdiction.PE);
        assertThat(Jurisdiction.of("ES-AN")).contains(Jurisdiction.ES_AN);
        assertThat(Jurisdiction.of("UK")).contains(Jurisdiction.GB);
        assertThat(Jurisdiction.of("ES_AN")).isEmpty();
        assertThat(Jurisdiction.of("FR")).isEmpty();
    }

    private static Instant lima(String local) {
        return LocalDateTime.parse(local).atZone(Jurisdiction.PE.zone()).toInstant();
    }

    private static Instant madrid(String local) {
        return LocalDateTime.parse(local).atZone(Jurisdiction.ES.zone()).toInstant();
    }
}
