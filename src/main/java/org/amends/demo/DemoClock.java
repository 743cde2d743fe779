package org.amends.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The real time, but for the thread that tells the story of the demo company: there it is when the story says. */
final class DemoClock extends Clock {

    private final ThreadLocal<@Nullable Instant> told;
    private final ZoneId zone;

    DemoClock() {
        this(new ThreadLocal<>(), ZoneOffset.UTC);
    }

    private DemoClock(ThreadLocal<@Nullable Instant> told, ZoneId zone) {
        this.told = told;
        this.zone = zone;
    }

    void at(Instant moment, Runnable act) {
        told.set(moment);
        try {
            act.run();
        } finally {
            told.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment == null ? Clock.systemUTC().instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(told, other);
    }
}
