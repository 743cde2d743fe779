package org.amends.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.kernel.Invalid;
import org.amends.organisation.HolidayName;
import org.amends.testing.ReferenceData;
import org.junit.jupiter.api.Test;

class PublicHolidaysTests {

    @Test
    void keepsPerusSixteenOfficialDaysOf2026AndNoOther() throws IOException {
        Set<LocalDate> official;
        try (var lines = Files.lines(ReferenceData.file("holidays/peru_2026_official16.csv"))) {
            official = lines.skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toSet());
        }

        assertThat(official).hasSize(16);
        assertThat(PublicHolidays.of("PE", null).of(2026).keySet()).isEqualTo(official);
    }

    @Test
    void keepsAHolidayOnlySinceItsLaw() {
        PublicHolidays peru = PublicHolidays.of("pe", null);

        assertThat(peru.on(LocalDate.of(2023, 6, 7))).isNull();
        assertThat(peru.on(LocalDate.of(2024, 6, 7))).isNotNull();
        assertThat(peru.on(LocalDate.of(2021, 12, 9))).isNull();
        assertThat(peru.on(LocalDate.of(2022, 12, 9))).isNotNull();
    }

    @Test
    void keepsColumbusDayWhichIsFederalLaw() {
        PublicHolidays federal = PublicHolidays.of("us", null);

        assertThat(federal.on(LocalDate.of(2026, 10, 12))).isEqualTo(new HolidayName("Columbus Day", "Día de Colón"));
        assertThat(federal.of(2026)).hasSize(11);
    }

    @Test
    void keepsANewYearOnTheFridayBeforeIt() {
        assertThat(PublicHolidays.of("us", null).on(LocalDate.of(2027, 12, 31))).isNotNull();
    }

    @Test
    void keepsARegionsDaysOnlyThere() {
        LocalDate allSaintsMovedFromSunday = LocalDate.of(2026, 11, 2);

        assertThat(PublicHolidays.of("es", "AN").on(allSaintsMovedFromSunday)).isNotNull();
        assertThat(PublicHolidays.of("es", null).on(allSaintsMovedFromSunday)).isNull();
    }

    @Test
    void namesEveryHolidayOfOurJurisdictionsInSpanishToo() {
        for (String country : Set.of("pe", "es", "gb", "us")) {
            PublicHolidays holidays = PublicHolidays.of(country, "gb".equals(country) ? "eng" : null);
            for (int year = 2020; year <= 2035; year++) {
                assertThat(holidays.of(year).values())
                        .filteredOn(name -> name.english().equals(name.spanish()))
                        .extracting(HolidayName::english)
                        .isSubsetOf("Boxing Day", "Juneteenth");
            }
        }
        assertThat(Objects.requireNonNull(PublicHolidays.of("pe", null).on(LocalDate.of(2026, 7, 28)))
                        .spanish())
                .isEqualTo("Fiestas Patrias");
    }

    @Test
    void refusesAPlaceWithoutACalendar() {
        assertThatThrownBy(() -> PublicHolidays.of("zz", null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PublicHolidays.of("es", "zz")).isInstanceOf(Invalid.class);
    }
}
