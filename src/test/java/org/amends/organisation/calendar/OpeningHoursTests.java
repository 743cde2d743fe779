package org.amends.organisation.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.amends.kernel.Invalid;
import org.amends.organisation.HolidayName;
import org.amends.organisation.Shift;
import org.amends.organisation.SkippedDay;
import org.amends.organisation.SkippedDay.Reason;
import org.amends.organisation.SpecialDay;
import org.junit.jupiter.api.Test;

/** March 2026: the 2nd is a Monday, and Madrid goes to summer time on Sunday the 29th; back on 25 October. */
class OpeningHoursTests {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final HolidayName FEAST = new HolidayName("Feast", "Fiesta");

    private final OpeningHours office = hours(office(), Holidays.none());

    @Test
    void addsHoursWithinADay() {
        assertThat(office.plus(at("2026-03-02T09:30"), Duration.ofHours(2))).isEqualTo(at("2026-03-02T11:30"));
    }

    @Test
    void carriesWhatIsLeftOverTheWeekend() {
        assertThat(office.plus(at("2026-03-06T17:00"), Duration.ofHours(3))).isEqualTo(at("2026-03-09T11:00"));
    }

    @Test
    void endsAtClosingRatherThanAtTheNextOpening() {
        assertThat(office.plus(at("2026-03-02T09:00"), Duration.ofHours(9))).isEqualTo(at("2026-03-02T18:00"));
        assertThat(office.plus(at("2026-03-02T09:00"), Duration.ofHours(18))).isEqualTo(at("2026-03-03T18:00"));
    }

    @Test
    void startsAtTheNextOpeningWhenReceivedOutsideHours() {
        assertThat(office.plus(at("2026-03-02T06:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-02T10:00"));
        assertThat(office.plus(at("2026-03-02T22:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-03T10:00"));
        assertThat(office.plus(at("2026-03-07T12:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-09T10:00"));
    }

    @Test
    void addsNothingWhileOpenAndWaitsForTheOpeningWhileClosed() {
        assertThat(office.plus(at("2026-03-02T12:00"), Duration.ZERO)).isEqualTo(at("2026-03-02T12:00"));
        assertThat(office.plus(at("2026-03-06T18:00"), Duration.ZERO)).isEqualTo(at("2026-03-09T09:00"));
        assertThat(office.plus(at("2026-12-31T20:00"), Duration.ZERO)).isEqualTo(at("2027-01-01T09:00"));
    }

    @Test
    void keepsFractionsOfASecond() {
        Instant from = at("2026-03-06T17:59").plusNanos(250_000_000);

        assertThat(office.plus(from, Duration.ofMinutes(1)))
                .isEqualTo(at("2026-03-09T09:00").plusNanos(250_000_000));
        assertThat(office.between(from, at("2026-03-09T09:00"))).isEqualTo(Duration.ofMillis(59_750));
    }

    @Test
    void skipsTheHoursBetweenTwoShifts() {
        OpeningHours split =
                hours(List.of(shift(MONDAY, "16:00", "20:00"), shift(MONDAY, "09:00", "14:00")), Holidays.none());

        assertThat(split.plus(at("2026-03-02T13:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-02T17:00"));
        assertThat(split.plus(at("2026-03-02T15:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-02T17:00"));
        assertThat(split.plus(at("2026-03-02T19:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-09T10:00"));
        assertThat(split.between(at("2026-03-02T10:00"), at("2026-03-02T17:00")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void losesAnHourOfANightShiftWhenSummerTimeBegins() {
        OpeningHours nights = hours(List.of(shift(SUNDAY, "00:00", "06:00")), Holidays.none());

        assertThat(nights.between(at("2026-03-29T00:00"), at("2026-03-29T06:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(nights.plus(at("2026-03-29T00:00"), Duration.ofHours(4))).isEqualTo(at("2026-03-29T05:00"));
        assertThat(nights.between(at("2026-10-25T00:00"), at("2026-10-25T06:00")))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void knowsNoHourThatTheChangeOfTimeLeavesOut() {
        OpeningHours lost = hours(List.of(shift(SUNDAY, "02:15", "02:45")), Holidays.none());

        assertThat(lost.between(at("2026-03-29T00:00"), at("2026-03-29T06:00"))).isZero();
        assertThat(lost.between(at("2026-03-22T00:00"), at("2026-03-22T06:00"))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void staysAtNineOClockOnBothSidesOfTheChangeOfTime() {
        assertThat(office.plus(at("2026-03-27T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-30T10:00"));
        assertThat(at("2026-03-30T10:00")).isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
    }

    @Test
    void runsThroughMidnightWhereAShiftEndsWithTheDay() {
        OpeningHours always = hours(
                Stream.of(DayOfWeek.values())
                        .map(day -> shift(day, "00:00", "00:00"))
                        .toList(),
                Holidays.none());

        assertThat(always.plus(at("2026-12-31T23:00"), Duration.ofHours(2))).isEqualTo(at("2027-01-01T01:00"));
        assertThat(always.between(at("2026-01-01T00:00"), at("2027-01-01T00:00")))
                .isEqualTo(Duration.ofDays(365));
    }

    @Test
    void closesOnHolidays() {
        OpeningHours kept = hours(office(), holidays("2026-03-03"));

        assertThat(kept.plus(at("2026-03-02T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-04T10:00"));
    }

    @Test
    void saysWhyDaysDidNotCount() {
        OpeningHours weekdays = hours(
                List.of(
                        shift(MONDAY, "09:00", "18:00"),
                        shift(TUESDAY, "09:00", "18:00"),
                        shift(FRIDAY, "09:00", "12:00")),
                holidays("2026-03-09", "2026-03-07"));

        assertThat(weekdays.skipped(at("2026-03-05T10:00"), at("2026-03-10T10:00")))
                .containsExactly(
                        new SkippedDay(LocalDate.of(2026, 3, 5), Reason.CLOSED, null),
                        new SkippedDay(LocalDate.of(2026, 3, 7), Reason.WEEKEND, null),
                        new SkippedDay(LocalDate.of(2026, 3, 8), Reason.WEEKEND, null),
                        new SkippedDay(LocalDate.of(2026, 3, 9), Reason.HOLIDAY, FEAST));
    }

    @Test
    void measuresBackwardsAsANegativeTime() {
        assertThat(office.between(at("2026-03-03T10:00"), at("2026-03-02T17:00")))
                .isEqualTo(Duration.ofHours(-2));
    }

    @Test
    void measuresWhatItAddedOverYears() {
        OpeningHours kept = hours(office(), holidays("2026-12-25", "2027-01-01"));
        Random dice = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Instant from = at("2026-01-01T00:00").plusSeconds(dice.nextInt(400 * 86_400));
            Duration time = Duration.ofSeconds(1 + dice.nextInt(3_000 * 3_600));

            assertThat(kept.between(from, kept.plus(from, time))).isEqualTo(time);
        }
    }

    @Test
    void refusesHoursThatNeverOpenOrMakeNoSense() {
        assertThatThrownBy(() -> hours(List.of(), Holidays.none()))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.key()).isEqualTo("organisation.hours.none"));
        assertThatThrownBy(() -> hours(List.of(shift(MONDAY, "18:00", "09:00")), Holidays.none()))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.key()).isEqualTo("organisation.hours.order"));
        assertThatThrownBy(() -> hours(
                        List.of(shift(MONDAY, "09:00", "14:00"), shift(MONDAY, "13:59", "18:00")), Holidays.none()))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.key()).isEqualTo("organisation.hours.overlap"));
        assertThatThrownBy(() -> office.plus(at("2026-03-02T09:00"), Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsADayOfItsOwnGoBeforeWeekdayAndHoliday() {
        OpeningHours kept = new OpeningHours(
                MADRID,
                office(),
                holidays("2026-12-08"),
                Map.of(
                        LocalDate.of(2026, 12, 8),
                        new SpecialDay("Open house", LocalTime.of(10, 0), LocalTime.of(12, 0)),
                        LocalDate.of(2026, 12, 9),
                        SpecialDay.closed("Stocktaking"),
                        LocalDate.of(2026, 12, 12),
                        new SpecialDay("Saturday before Christmas", LocalTime.of(9, 0), LocalTime.MIDNIGHT)));

        assertThat(kept.on(LocalDate.of(2026, 12, 8))).containsExactly(shift(TUESDAY, "10:00", "12:00"));
        assertThat(kept.on(LocalDate.of(2026, 12, 9))).isEmpty();
        assertThat(kept.on(LocalDate.of(2026, 12, 12))).containsExactly(shift(SATURDAY, "09:00", "00:00"));
        assertThat(kept.skipped(
                        LocalDate.of(2026, 12, 8).atStartOfDay(MADRID).toInstant(),
                        LocalDate.of(2026, 12, 13).atStartOfDay(MADRID).toInstant()))
                .containsExactly(
                        new SkippedDay(
                                LocalDate.of(2026, 12, 9),
                                Reason.HOLIDAY,
                                new HolidayName("Stocktaking", "Stocktaking")),
                        new SkippedDay(LocalDate.of(2026, 12, 13), Reason.WEEKEND, null));
    }

    @Test
    void givesUpWhereEveryDayIsAHoliday() {
        OpeningHours never = hours(office(), day -> FEAST);

        assertThatThrownBy(() -> never.plus(at("2026-03-02T09:00"), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OpeningHours hours(List<Shift> shifts, Holidays holidays) {
        return new OpeningHours(MADRID, shifts, holidays, Map.of());
    }

    private static List<Shift> office() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= FRIDAY.getValue())
                .map(day -> shift(day, "09:00", "18:00"))
                .toList();
    }

    private static Shift shift(DayOfWeek day, String opens, String closes) {
        return new Shift(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Holidays holidays(String... days) {
        Map<LocalDate, HolidayName> kept = Stream.of(days)
                .map(LocalDate::parse)
                .collect(java.util.stream.Collectors.toMap(day -> day, day -> FEAST));
        return kept::get;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MADRID).toInstant();
    }
}
