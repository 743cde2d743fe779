package org.amends.complaint;

import org.amends.customer.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What part of the complaints is asked for; null asks for all.
 *
 * @param text a number, a customer, or words of subject and story
 * @param assignee a user name
 * @param tier the tier the complaint was received with
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
        boolean openOnly) {

    public static final QueueFilter ALL = new QueueFilter(null, null, null, false, null, null, null, false, false);

    public static final QueueFilter OPEN = ALL.onlyOpen();

    public QueueFilter onlyOpen() {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, true);
    }

    public QueueFilter ofTeam(@Nullable String code) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, code, overdue, openOnly);
    }

    public QueueFilter assignedTo(@Nullable String username) {
        return new QueueFilter(text, stage, username, unassigned, tier, priority, team, overdue, openOnly);
    }

    public QueueFilter notAssigned() {
        return new QueueFilter(text, stage, null, true, tier, priority, team, overdue, openOnly);
    }

    public QueueFilter late() {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, true, openOnly);
    }

    public QueueFilter saying(@Nullable String words) {
        return new QueueFilter(words, stage, assignee, unassigned, tier, priority, team, overdue, openOnly);
    }

    public QueueFilter at(@Nullable Stage stage) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, openOnly);
    }

    public QueueFilter of(@Nullable Tier tier) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, openOnly);
    }

    public QueueFilter urgent(@Nullable Priority priority) {
        return new QueueFilter(text, stage, assignee, unassigned, tier, priority, team, overdue, openOnly);
    }
}
