package org.amends.complaint;

import java.time.Duration;
import java.util.function.Consumer;
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

    public static final QueueFilter ALL = new Copy().filter();

    public static final QueueFilter OPEN = ALL.onlyOpen();

    public QueueFilter onlyOpen() {
        return but(copy -> copy.openOnly = true);
    }

    public QueueFilter ofTeam(@Nullable String code) {
        return but(copy -> copy.team = code);
    }

    public QueueFilter assignedTo(@Nullable String username) {
        return but(copy -> copy.assignee = username);
    }

    public QueueFilter notAssigned() {
        return assignedTo(null).but(copy -> copy.unassigned = true);
    }

    public QueueFilter late() {
        return dueWithin(Duration.ZERO);
    }

    public QueueFilter dueWithin(Duration time) {
        return but(copy -> copy.dueWithin = time);
    }

    public QueueFilter onlyEscalated() {
        return but(copy -> copy.escalated = true);
    }

    public QueueFilter saying(@Nullable String words) {
        return but(copy -> copy.text = words);
    }

    public QueueFilter at(@Nullable Stage stage) {
        return but(copy -> copy.stage = stage);
    }

    public QueueFilter of(@Nullable Tier tier) {
        return but(copy -> copy.tier = tier);
    }

    public QueueFilter about(@Nullable String category) {
        return but(copy -> copy.category = category);
    }

    public QueueFilter urgent(@Nullable Priority priority) {
        return but(copy -> copy.priority = priority);
    }

    public QueueFilter newerThan(@Nullable ComplaintId last) {
        return but(copy -> copy.newerThan = last);
    }

    private QueueFilter but(Consumer<Copy> change) {
        Copy copy = new Copy();
        copy.text = text;
        copy.stage = stage;
        copy.assignee = assignee;
        copy.unassigned = unassigned;
        copy.tier = tier;
        copy.category = category;
        copy.priority = priority;
        copy.team = team;
        copy.dueWithin = dueWithin;
        copy.escalated = escalated;
        copy.openOnly = openOnly;
        copy.newerThan = newerThan;
        change.accept(copy);
        return copy.filter();
    }

    /** A filter while it is being changed. */
    private static final class Copy {

        private @Nullable String text;
        private @Nullable Stage stage;
        private @Nullable String assignee;
        private boolean unassigned;
        private @Nullable Tier tier;
        private @Nullable String category;
        private @Nullable Priority priority;
        private @Nullable String team;
        private @Nullable Duration dueWithin;
        private boolean escalated;
        private boolean openOnly;
        private @Nullable ComplaintId newerThan;

        QueueFilter filter() {
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
}
