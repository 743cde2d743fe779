package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.amends.complaint.LegalDeadlineDecision.Deadline;
import org.amends.complaint.ServiceLevelDecision.Level;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.DayUnit;
import org.amends.organisation.Jurisdiction;
import org.amends.organisation.LegalCalendars;
import org.amends.organisation.OpenTime;
import org.amends.organisation.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets, pauses and stops the clocks of a case, and puts the case in its place in the queue. */
@Component
class CaseClocks {

    private final ServiceLevelDecision serviceLevel;
    private final LegalDeadlineDecision legalDeadline;
    private final CaseDecisions decisions;
    private final BusinessTime businessTime;
    private final LegalCalendars calendars;
    private final Clock clock;

    CaseClocks(
            ServiceLevelDecision serviceLevel,
            LegalDeadlineDecision legalDeadline,
            CaseDecisions decisions,
            BusinessTime businessTime,
            LegalCalendars calendars,
            Clock clock) {
        this.serviceLevel = serviceLevel;
        this.legalDeadline = legalDeadline;
        this.decisions = decisions;
        this.businessTime = businessTime;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Decides what the law demands, once more when the kind changes. @return which law, if there is one */
    Optional<Deadline> setLegal(Complaint complaint) {
        Story story = complaint.story();
        Jurisdiction jurisdiction = story.jurisdiction() == null
                ? null
                : Jurisdiction.of(story.jurisdiction()).orElse(null);
        if (jurisdiction == null) {
            return Optional.empty();
        }
        LocalDate received = LocalDate.ofInstant(story.receivedAt(), jurisdiction.zone());
        Decided<Optional<Deadline>> decided = legalDeadline.decide(
                new LegalDeadlineDecision.Question(jurisdiction.code(), story.sector(), complaint.kind(), received));
        decisions.keep(complaint.id(), decided);
        Deadline deadline = decided.result().orElse(null);
        if (deadline == null) {
            complaint.standing().legalDeadline(null, null);
            complaint.stopClock(ClockKind.LEGAL);
            return Optional.empty();
        }
        Instant due = calendars
                .due(jurisdiction, story.receivedAt(), deadline.amount(), deadline.unit())
                .dueAt();
        Instant margin = calendars.before(jurisdiction, due, deadline.marginDays(), DayUnit.BUSINESS_DAYS);
        complaint.standing().legalDeadline(due, margin);
        complaint.startClock(ClockKind.LEGAL, due, margin);
        return Optional.of(deadline);
    }

    /** Our own target, counted from receipt, or from now when a case is taken up again. */
    void setService(Complaint complaint, Instant from) {
        Level level = level(complaint);
        Instant due = open(complaint).plus(from, level.target());
        complaint.standing().serviceTarget(due);
        complaint.startClock(ClockKind.SERVICE, due, null);
    }

    /** A stage begins. @param until when its wait ends by itself, if it does */
    void setStep(Complaint complaint, @Nullable Instant until) {
        complaint.standing().waitUntil(until);
        complaint.standing().step(null);
        setWork(complaint);
    }

    /** Staff have something to do, or nothing any more; what they have to do already keeps its time. */
    void setWork(Complaint complaint) {
        boolean work = complaint.steps().makeWork();
        if (work && complaint.standing().stepDueAt() == null) {
            Instant due = open(complaint).plus(clock.instant(), level(complaint).step());
            complaint.standing().step(due);
            complaint.startClock(ClockKind.STEP, due, null);
        } else if (!work) {
            complaint.standing().step(null);
            complaint.stopClock(ClockKind.STEP);
        }
        complaint.place(clock.instant());
    }

    /** It is more urgent than it was: what staff have to do is due earlier, if it is not already. */
    void hurry(Complaint complaint) {
        Standing standing = complaint.standing();
        Level level = level(complaint);
        Instant step = standing.stepDueAt();
        Instant earlier = open(complaint).plus(clock.instant(), level.step());
        if (step != null && earlier.isBefore(step)) {
            standing.step(earlier);
            complaint.startClock(ClockKind.STEP, earlier, null);
        }
        complaint.place(clock.instant());
    }

    void replyArrived(Complaint complaint) {
        complaint
                .standing()
                .replyUnread(
                        open(complaint).plus(clock.instant(), level(complaint).reply()));
        complaint.place(clock.instant());
    }

    /** A department answered, or did not in time: as urgent as something that the customer wrote. */
    void requestCameBack(Complaint complaint) {
        complaint
                .standing()
                .requestCameBack(
                        open(complaint).plus(clock.instant(), level(complaint).reply()));
        complaint.place(clock.instant());
    }

    void lookAgain(Complaint complaint, Instant on, String reason) {
        complaint.lookAgainOn(on, reason);
        complaint.place(clock.instant());
    }

    void lookNoMore(Complaint complaint) {
        complaint.lookNoMore();
        complaint.place(clock.instant());
    }

    /** Staff have done something about it; its place is for whoever finishes the act. */
    void attended(Complaint complaint) {
        complaint.attended(clock.instant());
    }

    void place(Complaint complaint) {
        complaint.place(clock.instant());
    }

    void pauseService(Complaint complaint) {
        complaint.clock(ClockKind.SERVICE).ifPresent(service -> service.pause(remaining(complaint, service)));
    }

    void resumeService(Complaint complaint) {
        complaint.clock(ClockKind.SERVICE).filter(ComplaintClock::isPaused).ifPresent(service -> {
            Instant due = open(complaint).plus(clock.instant(), service.remaining());
            service.start(due, null);
            complaint.standing().serviceTarget(due);
        });
    }

    /** A case closed without its final response owes it still, by the same date; a response sent takes the margin away. */
    void resumeLegal(Complaint complaint) {
        Instant due = complaint.standing().legalDueAt();
        Instant margin = complaint.standing().legalMarginAt();
        if (due != null && margin != null) {
            complaint.startClock(ClockKind.LEGAL, due, margin);
        }
    }

    private Duration remaining(Complaint complaint, ComplaintClock service) {
        Instant now = clock.instant();
        return now.isBefore(service.dueAt()) ? open(complaint).between(now, service.dueAt()) : Duration.ZERO;
    }

    /**
     * The case is with a team that is open at other hours, or its team is: as much business time is left as was. What is
     * over stays over, what is promised and what the law wants keep their dates.
     */
    void keepOtherHours(Complaint complaint, OpenTime before, OpenTime after) {
        Instant now = clock.instant();
        complaint.moveClocks(due -> due.isAfter(now) ? after.plus(now, before.between(now, due)) : due);
        if (complaint.standing().isOwnTimeCounted()) {
            complaint.place(now);
        }
    }

    /** @param before the team that it was with */
    void goTo(Complaint complaint, TeamId before) {
        OpenTime left = businessTime.of(before);
        OpenTime entered = open(complaint);
        if (!left.hours().equals(entered.hours())) {
            keepOtherHours(complaint, left, entered);
        }
    }

    private OpenTime open(Complaint complaint) {
        return businessTime.of(complaint.team());
    }

    private Level level(Complaint complaint) {
        return serviceLevel.decide(complaint.standing().priority()).result();
    }
}
