package org.amends.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Random;
import org.amends.complaint.Channel;
import org.amends.complaint.Severity;

/** When things happen: staff work from nine to six on weekdays, customers write when they have the time. */
final class Pace {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    /** Minutes since what came before, from and to, of an ordinary matter. */
    private static final Map<String, int[]> USUAL = Map.ofEntries(
            Map.entry("triage", new int[] {20, 150}),
            Map.entry("take", new int[] {5, 60}),
            Map.entry("message", new int[] {15, 120}),
            Map.entry("note", new int[] {25, 150}),
            Map.entry("ask", new int[] {30, 180}),
            Map.entry("interim", new int[] {20, 70}),
            Map.entry("heard", new int[] {180, 1_800}),
            Map.entry("reply", new int[] {120, 2_400}),
            Map.entry("investigate", new int[] {60, 330}),
            Map.entry("respond", new int[] {20, 150}),
            Map.entry("accepts", new int[] {90, 3_600}),
            Map.entry("refuses", new int[] {240, 4_000}),
            Map.entry("review", new int[] {90, 400}),
            Map.entry("external", new int[] {2_880, 12_000}),
            Map.entry("decision", new int[] {45_000, 86_000}),
            Map.entry("withdraw", new int[] {400, 2_000}),
            Map.entry("follow-up", new int[] {10_140, 11_500}));

    private static final int[] ELSE = {30, 240};
    private static final int ONE_IN = 40;

    private final ZoneId zone;
    private final Random random;

    Pace(ZoneId zone, Random random) {
        this.zone = zone;
        this.random = random;
    }

    /** The day is given; letters, calls and visits come while we are open, the rest from morning to night. */
    ZonedDateTime received(ZonedDateTime day, Channel channel) {
        boolean whileOpen = channel == Channel.PHONE || channel == Channel.COUNTER || channel == Channel.LETTER;
        ZonedDateTime workday = day;
        while (whileOpen && isWeekend(workday)) {
            workday = workday.minusDays(1);
        }
        int minute = whileOpen ? between(9 * 60 + 5, 17 * 60 + 20) : between(7 * 60, 22 * 60 + 45);
        return workday.with(LocalTime.MIN).plusMinutes(minute).plusSeconds(random.nextInt(60));
    }

    /** When the next act follows on one; once in a while somebody takes days over it. */
    ZonedDateTime next(ZonedDateTime before, PlotAct act, Severity severity) {
        String in = act.more("in");
        Duration after = in == null ? usual(act, severity) : Duration.parse(in);
        ZonedDateTime then = before.plus(after).plusSeconds(random.nextInt(60));
        return act.isCustomers() ? awake(then) : atWork(then);
    }

    private Duration usual(PlotAct act, Severity severity) {
        int[] usual = USUAL.getOrDefault(act.what(), ELSE);
        double hurry =
                switch (severity) {
                    case S1 -> 0.25;
                    case S2 -> 0.6;
                    case S3 -> 1;
                    case S4 -> 1.6;
                };
        boolean ours = !act.isCustomers() && usual[1] < 1_000;
        double minutes = between(usual[0], usual[1]) * (ours ? hurry : 1);
        boolean forgotten = ours && random.nextInt(ONE_IN) == 0;
        return Duration.ofMinutes(Math.round(minutes)).plusDays(forgotten ? between(2, 4) : 0);
    }

    private ZonedDateTime atWork(ZonedDateTime then) {
        ZonedDateTime at = then;
        if (at.toLocalTime().isAfter(CLOSES)) {
            at = at.plusDays(1).with(OPENS).plusMinutes(between(4, 80));
        } else if (at.toLocalTime().isBefore(OPENS)) {
            at = at.with(OPENS).plusMinutes(between(4, 80));
        }
        while (isWeekend(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    private ZonedDateTime awake(ZonedDateTime then) {
        return then.getHour() < 7 ? then.withHour(7).plusMinutes(between(5, 120)) : then;
    }

    private static boolean isWeekend(ZonedDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private int between(int from, int to) {
        return from + random.nextInt(to - from);
    }

    ZoneId zone() {
        return zone;
    }
}
