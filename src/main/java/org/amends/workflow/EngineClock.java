package org.amends.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** The engine's clock is ours, so that one clock moves everything. */
final class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(UTC);
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone timeZone) {
        Calendar calendar = new GregorianCalendar(timeZone);
        calendar.setTime(getCurrentTime());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return UTC;
    }

    @Override
    public void setCurrentTime(Date currentTime) {
        throw new UnsupportedOperationException("The application's clock decides");
    }

    @Override
    public void setCurrentCalendar(Calendar currentTime) {
        throw new UnsupportedOperationException("The application's clock decides");
    }

    @Override
    public void reset() {}
}
