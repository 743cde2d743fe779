package org.amends.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTests {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    /** Sunday 22 November 2026, 13:00 in Madrid. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), MADRID);

    private final Moments english = new Moments(clock, MADRID, Locale.ENGLISH);
    private final Moments spanish = new Moments(clock, MADRID, SPANISH);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T11:00:00Z, 2 days late, 2 días tarde",
        "2026-11-21T11:30:00Z, 1 day late, 1 día tarde",
        "2026-11-22T11:48:00Z, 12 min late, 12 min tarde",
        "2026-11-22T12:00:30Z, under 1 min, menos de 1 min",
        "2026-11-22T12:45:00Z, 45 min, 45 min",
        "2026-11-22T14:05:00Z, 2 h 05 min, 2 h 05 min",
        "2026-11-22T22:30:00Z, 10 h 30 min, 10 h 30 min",
        "2026-11-23T08:40:00Z, tomorrow 09:40, mañana 09:40",
        "2026-11-25T09:15:00Z, Wed 10:15, mié 10:15",
        "2026-12-04T09:15:00Z, 4 Dec, 4 dic",
        "2027-02-04T09:15:00Z, 4 Feb 2027, 4 feb 2027"
    })
    void saysHowLongThereIsAsAPersonWould(Instant due, String inEnglish, String inSpanish) {
        assertThat(english.until(due)).isEqualTo(inEnglish);
        assertThat(spanish.until(due)).isEqualTo(inSpanish);
    }

    @Test
    void countsOnAcrossMidnightWhileTheEndIsNear() {
        Clock lateEvening = Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), MADRID);
        Moments night = new Moments(lateEvening, MADRID, Locale.ENGLISH);
        assertThat(night.until(Instant.parse("2026-11-23T00:00:00Z"))).isEqualTo("1 h 30 min");
        assertThat(night.until(Instant.parse("2026-11-23T02:00:00Z"))).isEqualTo("tomorrow 03:00");
    }

    @Test
    void tellsDaysWhereTheReaderIs() {
        Instant lateInMadrid = Instant.parse("2026-11-21T23:30:00Z");
        assertThat(english.at(lateInMadrid)).isEqualTo("today 00:30");
        assertThat(new Moments(clock, ZoneId.of("America/Lima"), Locale.ENGLISH).at(lateInMadrid))
                .isEqualTo("yesterday 18:30");
    }

    @Test
    void namesTheYearOnlyWhereItIsAnother() {
        assertThat(english.date(LocalDate.of(2026, 2, 1))).isEqualTo("1 Feb");
        assertThat(english.date(LocalDate.of(2025, 2, 1))).isEqualTo("1 Feb 2025");
    }

    @Test
    void leavesNothingOutWhereItMustBeExact() {
        assertThat(spanish.exact(Instant.parse("2026-11-22T13:45:00Z")))
                .isEqualTo("domingo, 22 de noviembre de 2026, 14:45 (Europe/Madrid)");
    }
}
