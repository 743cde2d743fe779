package org.amends.complaint;

import java.time.Duration;
import org.amends.customer.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What part of the complaints is asked for; null asks for all.
 *
 * @param text a number, a customer, or words of subject and story
 * @param assignee a user name
 * @param tier the tier the complaint was received with
 * @param dueWithin only what staff must act on within the time from now, and what is late already; zero: only what is late
 * @param escalated only what a supervisor was told of, because a deadline has passed
 * @param newerThan only what came in after it
 */
public record QueueFilter(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable String assignee,
        boolean unassigned,
        @Nullable Tier tier,
        @Nullable String category,
        @Nullable Priority priority,
        @Nullable String team,
        @Nullable Duration dueWithin,
        boolean escalated,
        boolean openOnly,
        @Nullable ComplaintId newerThan) {

    public static final QueueFilter ALL =
            new QueueFilter(null, null, null, false, null, null, null, null, null, false, false, null);

    public static final QueueFilter OPEN = ALL.onlyOpen();

    public QueueFilter onlyOpen() {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                escalated,
                true,
                newerThan);
    }

    public QueueFilter ofTeam(@Nullable String code) {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                code,
                dueWithin,
                escalated,
                openOnly,
                newerThan);
    }

    public QueueFilter assignedTo(@Nullable String username) {
        return new QueueFilter(
                text,
                stage,
                username,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                escalated,
                openOnly,
                newerThan);
    }

    public QueueFilter notAssigned() {
        return new QueueFilter(
                text, stage, null, true, tier, category, priority, team, dueWithin, escalated, openOnly, newerThan);
    }

    public QueueFilter late() {
        return dueWithin(Duration.ZERO);
    }

    public QueueFilter dueWithin(Duration time) {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                time,
                escalated,
                openOnly,
                newerThan);
    }

    public QueueFilter onlyEscalated() {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                true,
                openOnly,
                newerThan);
    }

    public QueueFilter saying(@Nullable String words) {
        return new QueueFilter(
                words,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                escalated,
                openOnly,
                newerThan);
    }

    public QueueFilter at(@Nullable Stage stage) {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                escalated,
                openOnly,
                newerThan);
    }

    public QueueFilter of(@Nullable Tier tier) {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                escalated,
                openOnly,
                newerThan);
    }

    public QueueFilter urgent(@Nullable Priority priority) {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                escalated,
                openOnly,
                newerThan);
    }

    public QueueFilter newerThan(@Nullable ComplaintId last) {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                escalated,
                openOnly,
                last);
    }

    public QueueFilter about(@Nullable String category) {
        return new QueueFilter(
                text,
                stage,
                assignee,
                unassigned,
                tier,
                category,
                priority,
                team,
                dueWithin,
                escalated,
                openOnly,
                newerThan);
    }
}
