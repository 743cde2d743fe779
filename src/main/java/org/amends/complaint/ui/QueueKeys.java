package org.amends.complaint.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.amends.complaint.QueueRow;
import org.amends.uikit.KeyAction;
import org.amends.uikit.KeyLine;

/** The keys of a list of cases, and the line below it that shows them. */
final class QueueKeys extends Div {

    private final QueueGrid grid;
    private final KeyLine line = new KeyLine();

    QueueKeys(QueueGrid grid) {
        this.grid = grid;
        line.add(Labels.say("complaint.queue.key.move"), "j", "k").add(Labels.say("complaint.queue.key.open"), "o");
        add(
                new KeyAction("j", Labels.say("complaint.queue.key.next"), () -> grid.move(1)),
                new KeyAction("k", Labels.say("complaint.queue.key.previous"), () -> grid.move(-1)),
                new KeyAction("o", Labels.say("complaint.queue.key.open"), grid::openSelected));
    }

    /** @param act given the row that the keys stand on; nothing happens before there is one */
    QueueKeys with(String key, String label, Consumer<QueueRow> act) {
        add(new KeyAction(key, Labels.say(label), () -> grid.selected().ifPresent(act)));
        line.add(Labels.say(label), key);
        return this;
    }

    QueueKeys shown() {
        add(line.add(Labels.say("complaint.queue.key.all"), "?"));
        return this;
    }
}
