package org.amends.complaint.ui;

import org.amends.complaint.Priority;
import org.amends.complaint.ServiceLevels;
import org.amends.organisation.HoursExample;
import org.amends.organisation.OpenTime;
import org.springframework.stereotype.Component;

/** What opening hours mean for a case: by when one that comes in now has to be acted on. */
@Component
class FiledNow implements HoursExample {

    private final ServiceLevels levels;
    private final Times times;

    FiledNow(ServiceLevels levels, Times times) {
        this.levels = levels;
        this.times = times;
    }

    @Override
    public String by(OpenTime hours) {
        return Labels.say(
                "complaint.hours.example", times.at(hours, hours.plus(times.now(), levels.firstStep(Priority.P2))));
    }
}
