package org.amends.complaint;

import org.amends.customer.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What part of the complaints is asked for; null asks for all.
 *
 * @param text a number, a customer, or words of subject and story
 * @param assignee a user name
 * @param tier the tier the complaint was received with
 * @param newerThan only what came in after it
 */
public record QueueFilter(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable String assignee,
        boolean unassigned,
        @Nullable Tier tier,
        @Nullable Priority priority,
        @Nullable String team,
        boolean overdue,
        boolean openOnly,
        @Nullable ComplaintId newerThan) {

    public static final QueueFilter ALL =
            new QueueFilter(null, null, null, false, null, null, null, false, false, null);

    public static final QueueFilter OPEN = ALL.onlyOpen();

    public QueueFilter onlyOpen() {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, true, newerThan);
    }

    public QueueFilter ofTeam(@Nullable String code) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, code, overdue, openOnly, newerThan);
    }

    public QueueFilter assignedTo(@Nullable String username) {
        return new QueueFilter(text, stage, username, unassigned, tier, priority, team, overdue, openOnly, newerThan);
    }

    public QueueFilter notAssigned() {
        return new QueueFilter(text, stage, null, true, tier, priority, team, overdue, openOnly, newerThan);
    }

    public QueueFilter late() {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, true, openOnly, newerThan);
    }

    public QueueFilter saying(@Nullable String words) {
        return new QueueFilter(words, stage, assignee, unassigned, tier, priority, team, overdue, openOnly, newerThan);
    }

    public QueueFilter at(@Nullable Stage stage) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, openOnly, newerThan);
    }

    public QueueFilter of(@Nullable Tier tier) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, openOnly, newerThan);
    }

    public QueueFilter urgent(@Nullable Priority priority) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, openOnly, newerThan);
    }

    public QueueFilter newerThan(@Nullable ComplaintId last) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, openOnly, last);
    }
}
