package org.amends.organisation;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.amends.kernel.Invalid;
import org.amends.kernel.SystemActor;
import org.amends.organisation.SkippedDay.Reason;
import org.amends.testing.AmendsTest;
import org.amends.testing.CompanyHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AmendsTest
class BusinessTimeTests {

    private static final SystemActor ADMIN = SystemActor.named("test", Role.ADMIN.authority());
    private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Autowired
    private BusinessTime businessTime;

    @Autowired
    private CalendarAdministration administration;

    private BusinessHours usual = new BusinessHours(ZoneId.of("UTC"), null, null, List.of(), new TreeMap<>());

    @BeforeEach
    void remember() {
        usual = businessTime.hours();
    }

    @AfterEach
    void restore() {
        change(usual);
    }

    @Test
    void opensFromNineToSixOnWeekdaysUntilToldOtherwise() {
        Instant due = businessTime.plus(MONDAY_NOON, Duration.ofHours(45));

        assertThat(usual.shifts()).hasSize(5);
        assertThat(businessTime.company().between(MONDAY_NOON, due)).isEqualTo(Duration.ofHours(45));
        assertThat(businessTime.company().explain(MONDAY_NOON, due).skipped())
                .extracting(SkippedDay::reason)
                .containsExactly(Reason.WEEKEND, Reason.WEEKEND);
    }

    @Test
    void countsByNewHoursAtOnce() {
        TreeMap<LocalDate, SpecialDay> closed = new TreeMap<>();
        closed.put(LocalDate.of(2026, 3, 16), SpecialDay.closed("Stocktaking"));
        BusinessHours mondayMornings = new BusinessHours(
                ZoneId.of("Europe/Madrid"),
                "ES",
                "AN",
                List.of(
                        new Shift(MONDAY, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        new Shift(MONDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT)),
                closed);

        change(mondayMornings);

        assertThat(businessTime.hours()).isEqualTo(mondayMornings);
        assertThat(businessTime.plus(Instant.parse("2026-03-02T08:00:00Z"), Duration.ofHours(5)))
                .isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
        assertThat(businessTime.plus(Instant.parse("2026-03-09T23:00:00Z"), Duration.ofHours(1)))
                .isEqualTo(Instant.parse("2026-03-23T09:00:00Z"));
        assertThat(businessTime
                        .company()
                        .explain(Instant.parse("2026-11-02T10:00:00Z"), Instant.parse("2026-11-02T11:00:00Z"))
                        .skipped())
                .containsExactly(new SkippedDay(
                        LocalDate.of(2026, 11, 2),
                        Reason.HOLIDAY,
                        new HolidayName("All Saints’ Day", "Todos los Santos")));
    }

    @Test
    void refusesACalendarWithoutOpenHoursOrOfAnUnknownCountry() {
        assertThatThrownBy(() -> change(new BusinessHours(usual.zone(), null, null, List.of(), new TreeMap<>())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change(new BusinessHours(usual.zone(), "ZZ", null, usual.shifts(), new TreeMap<>())))
                .isInstanceOf(Invalid.class);
        assertThat(businessTime.hours()).isEqualTo(usual);
    }

    @Test
    void letsNobodyButAnAdministratorChangeIt() {
        assertThatThrownBy(() -> SystemActor.named("manager", Role.MANAGER.authority())
                        .run(() -> CompanyHours.become(usual, administration)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void change(BusinessHours hours) {
        ADMIN.run(() -> CompanyHours.become(hours, administration));
    }
}
