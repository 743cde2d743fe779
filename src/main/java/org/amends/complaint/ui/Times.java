package org.amends.complaint.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.OpenTime;
import org.amends.uikit.Countdown;
import org.amends.uikit.Moments;
import org.springframework.stereotype.Component;

/** Moments as the company's clock on the wall shows them. */
@Component
class Times {

    private final BusinessTime businessTime;
    private final Clock clock;

    Times(BusinessTime businessTime, Clock clock) {
        this.businessTime = businessTime;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Moments moments() {
        return new Moments(clock, zone());
    }

    /** As the clock on the wall of those who keep these hours shows it. */
    String at(OpenTime hours, Instant moment) {
        return new Moments(clock, hours.hours().zone()).at(moment);
    }

    Countdown countdown(Instant due) {
        return new Countdown(due, clock, zone());
    }

    /** To the minute. */
    LocalDateTime onTheWall() {
        return LocalDateTime.ofInstant(now(), zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    LocalDateTime onTheWall(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    Instant at(LocalDateTime onTheWall) {
        return onTheWall.atZone(zone()).toInstant();
    }

    ZoneId zone() {
        return businessTime.hours().zone();
    }
}
