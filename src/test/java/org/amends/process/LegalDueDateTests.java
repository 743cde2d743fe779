package org.amends.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last moment of the last day, where the law holds, counted from the day after receipt; holidays skipped. */
class LegalDueDateTests extends ProcessTest {

    @ParameterizedTest(name = "{0} {1}: received {3}, due {4}")
    @CsvSource({
        // Labour Day is a Friday; St Peter and St Paul, a Monday
        "PE,    ,          America/Lima,     2026-04-20T15:00:00Z, 2026-05-12",
        "PE,    ,          America/Lima,     2026-06-15T15:00:00Z, 2026-07-07",
        // still the day before in Lima
        "PE,    ,          America/Lima,     2026-03-03T03:00:00Z, 2026-03-23",
        // Andalusia Day, 28 February, is a Saturday; Maundy Thursday and Good Friday
        "ES-AN, ,          Europe/Madrid,    2026-02-20T10:00:00Z, 2026-03-06",
        "ES-AN, ,          Europe/Madrid,    2026-03-23T10:00:00Z, 2026-04-08",
        // New Year and Epiphany
        "ES,    ,          Europe/Madrid,    2026-12-28T10:00:00Z, 2027-01-20",
        "GB,    insurance, Europe/London,    2026-03-02T10:00:00Z, 2026-04-27",
        // Good Friday and Easter Monday
        "GB,    payments,  Europe/London,    2026-03-23T10:00:00Z, 2026-04-15",
        "US,    banking,   America/New_York, 2026-06-20T15:00:00Z, 2026-07-05"
    })
    void theDueDateIsTheLastMomentOfTheLastDay(
            String jurisdiction, String sector, ZoneId zone, Instant receivedAt, LocalDate due) {
        clock.moveTo(receivedAt);

        Journey claim = a(
                "CLAIM",
                sector == null
                        ? Map.of("jurisdiction", jurisdiction)
                        : Map.of("jurisdiction", jurisdiction, "sector", sector));

        assertThat(claim.instant("legalDueAt"))
                .isEqualTo(due.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant());
    }

    @ParameterizedTest
    @CsvSource({"ES, 2026-12-27T22:59:59Z, true", "ES, 2026-12-27T23:00:00Z, false"})
    void theSpanishLawHoldsFromItsFirstDayInMadrid(String jurisdiction, Instant receivedAt, boolean free) {
        clock.moveTo(receivedAt);

        assertThat(aClaimUnder(jurisdiction).complaint().path("legalDueAt").isNull())
                .isEqualTo(free);
    }
}
