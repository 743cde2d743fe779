package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.amends.uikit.Card;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;

/** What a queue says when nothing is in it: why, and what to do now. */
class QueueNothing extends Div {

    private final boolean works;
    private final Runnable showAll;
    private String told = "";

    /** @param showAll drops the filters */
    QueueNothing(boolean works, Runnable showAll) {
        this.works = works;
        this.showAll = showAll;
    }

    void explain(QueueChoice choice) {
        String reason = reason(choice);
        if (reason.equals(told)) {
            return;
        }
        told = reason;
        removeAll();
        String key = "complaint.queue.none." + reason;
        add(new Card(new EmptyState(
                        Glyph.CHECK_CIRCLE,
                        Labels.say(key),
                        Labels.say(key + ".do"),
                        "team".equals(reason) ? wayOn() : all()))
                .flush());
    }

    private static String reason(QueueChoice choice) {
        if (choice.isNarrow()) {
            return "filtered";
        }
        if (choice.late()) {
            return "late";
        }
        if (choice.mine()) {
            return "mine";
        }
        return choice.unassigned() ? "unassigned" : "team";
    }

    private Button all() {
        return new Button(Labels.say("complaint.queue.none.all"), pressed -> showAll.run());
    }

    private Button wayOn() {
        return works
                ? new Button(Labels.say("complaint.queue.none.file"), pressed -> ComplaintNavigation.toNewComplaint())
                : new Button(Labels.say("complaint.queue.none.list"), pressed -> ComplaintNavigation.toComplaints());
    }
}
