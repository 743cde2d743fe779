package org.amends.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amends.complaint.PriorityDecision.Verdict;
import org.amends.complaint.WhyHere.Due;
import org.jspecify.annotations.Nullable;

/** Where a complaint stands in the queue, and the dates that put it there. */
@Embeddable
class Standing {

    /** Harm, vulnerable customers, a legal deadline at hand. */
    static final int FIRST = 0;

    /** All else that staff can do something about, by time. */
    static final int BY_TIME = 1;

    /** Nothing to do for staff: the customer, another body or the engine is at work. */
    static final int WAITING = 2;

    private int lane = BY_TIME;
    private Instant actBy;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.P3;

    private String priorityReasons = "";
    private @Nullable Instant promisedBy;
    private @Nullable Instant legalDueAt;
    private @Nullable Instant legalMarginAt;
    private @Nullable Instant serviceDueAt;
    private @Nullable Instant stepDueAt;
    private @Nullable Instant replyDueAt;
    private @Nullable Instant requestDueAt;
    private @Nullable Instant diaryAt;
    private @Nullable String diaryReason;
    private @Nullable Instant waitUntil;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Standing() {}

    Standing(Instant receivedAt) {
        this.actBy = receivedAt;
    }

    void prioritise(Verdict verdict) {
        priority = verdict.priority();
        priorityReasons =
                String.join(",", verdict.reasons().stream().map(Enum::name).toList());
    }

    void legalDeadline(@Nullable Instant due, @Nullable Instant margin) {
        legalDueAt = due;
        legalMarginAt = margin;
    }

    void serviceTarget(@Nullable Instant due) {
        serviceDueAt = due;
    }

    /** @param due by when the step is to be done, if staff have one to do */
    void step(@Nullable Instant due) {
        stepDueAt = due;
    }

    /** @param until when it goes on by itself, if it does */
    void waitUntil(@Nullable Instant until) {
        waitUntil = until;
    }

    void replyUnread(Instant due) {
        replyDueAt = replyDueAt == null || due.isBefore(replyDueAt) ? due : replyDueAt;
    }

    /** A department has answered, or let its time go by. */
    void requestCameBack(Instant due) {
        requestDueAt = requestDueAt == null || due.isBefore(requestDueAt) ? due : requestDueAt;
    }

    void requestNoted() {
        requestDueAt = null;
    }

    void lookAgainOn(Instant date, String reason) {
        diaryAt = date;
        diaryReason = reason;
    }

    void lookNoMore() {
        diaryAt = null;
        diaryReason = null;
    }

    /** Staff have acted: what was written to them is read. */
    void attended() {
        replyDueAt = null;
        requestDueAt = null;
    }

    boolean diaryHasCome(Instant now) {
        return diaryAt != null && !now.isBefore(diaryAt);
    }

    /** Whether its place hangs on a date of our own business time. */
    boolean isOwnTimeCounted() {
        return Stream.of(stepDueAt, replyDueAt, requestDueAt).anyMatch(Objects::nonNull);
    }

    /** What is counted in our own business time. */
    void move(UnaryOperator<Instant> moved) {
        serviceDueAt = serviceDueAt == null ? null : moved.apply(serviceDueAt);
        stepDueAt = stepDueAt == null ? null : moved.apply(stepDueAt);
        replyDueAt = replyDueAt == null ? null : moved.apply(replyDueAt);
        requestDueAt = requestDueAt == null ? null : moved.apply(requestDueAt);
    }

    /** @param by null when nothing is promised any more */
    void promise(@Nullable Instant by) {
        promisedBy = by;
    }

    /** @param first whether harm or vulnerability puts it before everything else */
    void place(boolean staffToAct, boolean first, Instant now) {
        boolean legalAtHand = legalMarginAt != null && !now.isBefore(legalMarginAt);
        boolean called = replyDueAt != null || requestDueAt != null || diaryHasCome(now);
        lane = !staffToAct && !called ? WAITING : first || legalAtHand ? FIRST : BY_TIME;
        Stream<@Nullable Instant> dates = lane == WAITING
                ? Stream.of(waitUntil, diaryAt)
                : Stream.of(stepDueAt, replyDueAt, requestDueAt, diaryAt, legalMarginAt);
        actBy = dates.filter(Objects::nonNull).min(Instant::compareTo).orElse(now);
    }

    int lane() {
        return lane;
    }

    /** Whether it takes longer than was promised, or than our own target. */
    boolean isLate(Instant now) {
        return promisedBy != null && promisedBy.isBefore(now) || serviceDueAt != null && serviceDueAt.isBefore(now);
    }

    /** Which of the dates {@link #actBy} is. */
    Due dueBy() {
        if (actBy.equals(diaryAt)) {
            return Due.DIARY;
        }
        if (lane == WAITING) {
            return actBy.equals(waitUntil) ? Due.WAIT : Due.NONE;
        }
        if (actBy.equals(legalMarginAt)) {
            return Due.LEGAL_MARGIN;
        }
        if (actBy.equals(replyDueAt)) {
            return Due.REPLY;
        }
        if (actBy.equals(requestDueAt)) {
            return Due.REQUEST;
        }
        return actBy.equals(stepDueAt) ? Due.STEP : Due.NONE;
    }

    Instant actBy() {
        return actBy;
    }

    Priority priority() {
        return priority;
    }

    List<PriorityReason> reasons() {
        return priorityReasons.isEmpty()
                ? List.of()
                : Arrays.stream(priorityReasons.split(","))
                        .map(PriorityReason::valueOf)
                        .toList();
    }

    @Nullable
    Instant promisedBy() {
        return promisedBy;
    }

    @Nullable
    Instant legalDueAt() {
        return legalDueAt;
    }

    /** Whether the answer that the law wants has been given. */
    boolean isLawMet() {
        return legalDueAt != null && legalMarginAt == null;
    }

    @Nullable
    Instant legalMarginAt() {
        return legalMarginAt;
    }

    @Nullable
    Instant serviceDueAt() {
        return serviceDueAt;
    }

    @Nullable
    Instant stepDueAt() {
        return stepDueAt;
    }

    @Nullable
    Instant diaryAt() {
        return diaryAt;
    }

    @Nullable
    String diaryReason() {
        return diaryReason;
    }

    @Nullable
    Instant waitUntil() {
        return waitUntil;
    }

    @Nullable
    Instant replyDueAt() {
        return replyDueAt;
    }

    @Nullable
    Instant requestDueAt() {
        return requestDueAt;
    }
}
