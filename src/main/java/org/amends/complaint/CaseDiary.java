package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.amends.kernel.Conflict;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.OpenTime;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The date on which somebody wants to look at a case again, one a case. It brings the case forward, never back: the
 * earliest of its dates counts. Once it has come, whatever staff do on the case ends it.
 */
@Service
@Transactional
public class CaseDiary {

    public static final int LONGEST_REASON = 500;

    private final Cases cases;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final BusinessTime businessTime;
    private final Clock clock;

    CaseDiary(Cases cases, CaseClocks clocks, Timeline timeline, BusinessTime businessTime, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.timeline = timeline;
        this.businessTime = businessTime;
        this.clock = clock;
    }

    /** When the team that the case is with opens on that day, or on the next on which it does. */
    @WorksCases
    public Instant opening(ComplaintNumber number, LocalDate day) {
        OpenTime open = businessTime.of(cases.require(number).team());
        return open.plus(day.atStartOfDay(open.hours().zone()).toInstant(), Duration.ZERO);
    }

    /**
     * Instead of the date that was set before.
     *
     * @param on in the future
     * @throws Conflict if the case is closed
     */
    @WorksCases
    public void lookAgain(ComplaintNumber number, @Nullable Instant on, String reason) {
        Instant when = Wording.soon("on", on, clock.instant(), "complaint.diary.future");
        String why = Wording.required("reason", reason, LONGEST_REASON);
        Complaint complaint = cases.require(number);
        if (!complaint.isOpen()) {
            throw new Conflict("complaint.diary.closed");
        }
        clocks.lookAgain(complaint, when, why);
        timeline.event(complaint.id(), "diarySet", why, Map.of("on", when.toString()));
    }

    /** Nothing happens if no date is set: somebody else may have removed it. */
    @WorksCases
    public void remove(ComplaintNumber number) {
        Complaint complaint = cases.require(number);
        Instant on = complaint.standing().diaryAt();
        if (on == null) {
            return;
        }
        clocks.lookNoMore(complaint);
        timeline.event(complaint.id(), "diaryRemoved", Map.of("on", on.toString()));
    }
}
