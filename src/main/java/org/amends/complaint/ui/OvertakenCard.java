package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.amends.uikit.Card;
import org.amends.uikit.InfoBox;

/** Somebody went on with the case while somebody else was writing: their text stays, and can still be of use. */
final class OvertakenCard extends Div {

    /**
     * @param who went on
     * @param note keeps the text on the case; says whether it was kept
     * @param gone told when it was kept, or dropped
     */
    OvertakenCard(String who, String written, BooleanSupplier note, Consumer<OvertakenCard> gone) {
        TextArea text = new TextArea(Labels.say("complaint.overtaken.text"));
        text.setValue(written);
        text.setReadOnly(true);
        text.setWidthFull();
        Button keep = new Button(Labels.say("complaint.overtaken.note"));
        keep.setDisableOnClick(true);
        keep.addClickListener(pressed -> {
            try {
                if (note.getAsBoolean()) {
                    gone.accept(this);
                }
            } finally {
                keep.setEnabled(true);
            }
        });
        Button drop = new Button(Labels.say("complaint.overtaken.drop"), pressed -> gone.accept(this));
        Div acts = new Div(keep, drop);
        acts.addClassName("am-actions");
        add(new Card(
                Labels.say("complaint.overtaken"),
                new InfoBox(Labels.say("complaint.overtaken.who", who)).caution(),
                text,
                acts));
    }
}
