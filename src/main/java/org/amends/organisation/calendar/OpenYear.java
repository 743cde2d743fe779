package org.amends.organisation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.amends.organisation.Shift;
import org.jspecify.annotations.Nullable;

/** The open stretches of one local year, in order, with the seconds that were open before each. */
final class OpenYear {

    private final long[] opens;
    private final long[] closes;
    private final long[] before;
    private final long total;

    private OpenYear(long[] opens, long[] closes) {
        this.opens = opens;
        this.closes = closes;
        this.before = new long[opens.length];
        long sum = 0;
        for (int i = 0; i < opens.length; i++) {
            before[i] = sum;
            sum += closes[i] - opens[i];
        }
        this.total = sum;
    }

    Duration total() {
        return Duration.ofSeconds(total);
    }

    /** The time that was open from the year's beginning to that moment. */
    Duration elapsed(Instant moment) {
        int stretch = lastBegun(moment);
        if (stretch < 0) {
            return Duration.ZERO;
        }
        long length = closes[stretch] - opens[stretch];
        Duration inside = Duration.between(Instant.ofEpochSecond(opens[stretch]), moment);
        Duration open = inside.compareTo(Duration.ofSeconds(length)) < 0 ? inside : Duration.ofSeconds(length);
        return open.plusSeconds(before[stretch]);
    }

    /** When so much, more than nothing, has been open; null if the year has less. */
    @Nullable
    Instant at(Duration elapsed) {
        if (elapsed.compareTo(total()) > 0) {
            return null;
        }
        // the stretch with less than that before it: at a seam the earlier one, whose closing is the answer
        long wholeSecondsBelow = elapsed.minusNanos(1).getSeconds();
        int found = Arrays.binarySearch(before, wholeSecondsBelow);
        int stretch = found >= 0 ? found : -found - 2;
        return Instant.ofEpochSecond(opens[stretch]).plus(elapsed.minusSeconds(before[stretch]));
    }

    /** The moment itself while open, else the next opening; null if none is left in the year. */
    @Nullable
    Instant openFrom(Instant moment) {
        int stretch = lastBegun(moment);
        if (stretch >= 0 && moment.getEpochSecond() < closes[stretch]) {
            return moment;
        }
        return stretch + 1 < opens.length ? Instant.ofEpochSecond(opens[stretch + 1]) : null;
    }

    private int lastBegun(Instant moment) {
        int found = Arrays.binarySearch(opens, moment.getEpochSecond());
        return found >= 0 ? found : -found - 2;
    }

    static final class Builder {

        private final ZoneId zone;
        private final LongStream.Builder opens = LongStream.builder();
        private final LongStream.Builder closes = LongStream.builder();

        Builder(ZoneId zone) {
            this.zone = zone;
        }

        void add(LocalDate day, Shift shift) {
            long from = second(day.atTime(shift.opens()));
            long to = second(
                    shift.closes().equals(LocalTime.MIDNIGHT)
                            ? day.plusDays(1).atStartOfDay()
                            : day.atTime(shift.closes()));
            if (from < to) {
                opens.add(from);
                closes.add(to);
            }
        }

        OpenYear build() {
            return new OpenYear(opens.build().toArray(), closes.build().toArray());
        }

        /** A time that the change to summer time leaves out is the moment of the change; one that it repeats, the first. */
        private long second(LocalDateTime local) {
            ZoneOffsetTransition change = zone.getRules().getTransition(local);
            return change != null && change.isGap()
                    ? change.toEpochSecond()
                    : local.atZone(zone).toEpochSecond();
        }
    }
}
