package org.amends.complaint.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.QueueRow;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Notices;

/** What can be done with the cases of a queue; assigning has a way back. */
final class QueueActs {

    private final QueueDesk desk;
    private final Runnable look;

    /** @param look shows the queue as it then is */
    QueueActs(QueueDesk desk, Runnable look) {
        this.desk = desk;
        this.look = look;
    }

    void takeNext() {
        boolean done = Attempt.succeeds(() -> {
            Optional<ComplaintNumber> taken = desk.queue().takeNext();
            taken.ifPresentOrElse(
                    ComplaintNavigation::toCase, () -> Notices.success(Labels.say("complaint.queue.take.nothing")));
        });
        if (!done) {
            look.run();
        }
    }

    void explain(ComplaintNumber number) {
        Attempt.succeeds(
                () -> WhyDialog.open(desk.queue().why(number), desk.times().moments()));
    }

    void assignToMe(Collection<QueueRow> rows) {
        assign(rows, desk.myself(), number -> desk.queue().assignToMe(number));
    }

    /** Asks to whom. */
    void assign(Collection<QueueRow> rows) {
        AssignDialog.open(rows.size(), desk.loads(), chosen -> assignTo(chosen, rows));
    }

    void assignTo(StaffMember chosen, Collection<QueueRow> rows) {
        assign(rows, chosen, number -> desk.queue().assign(number, chosen.username()));
    }

    /** Those that can be are, whatever is said of the others. */
    private void assign(Collection<QueueRow> rows, StaffMember chosen, Consumer<ComplaintNumber> act) {
        String to = chosen.name();
        List<QueueRow> assigned = new ArrayList<>();
        for (QueueRow row : List.copyOf(rows)) {
            if (!chosen.username().equals(row.assignee()) && Attempt.succeeds(() -> act.accept(row.number()))) {
                assigned.add(row);
            }
        }
        if (rows.stream().allMatch(row -> chosen.username().equals(row.assignee()))) {
            Notices.success(Labels.say("complaint.queue.assigned.theirs", to));
        } else if (assigned.size() == 1) {
            String number = assigned.get(0).number().value();
            Notices.success(Labels.say("complaint.queue.assigned", number, to), () -> undo(assigned));
        } else if (!assigned.isEmpty()) {
            Notices.success(Labels.say("complaint.queue.assigned.several", assigned.size(), to), () -> undo(assigned));
        }
        look.run();
    }

    private void undo(List<QueueRow> assigned) {
        long undone = assigned.stream()
                .filter(row -> Attempt.succeeds(() -> desk.queue().undoAssignment(row.number())))
                .count();
        if (undone > 0) {
            Notices.success(Labels.say("complaint.queue.undone", undone));
        }
        look.run();
    }
}
