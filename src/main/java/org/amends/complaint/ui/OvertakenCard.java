package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.amends.uikit.Card;
import org.amends.uikit.InfoBox;

/** Somebody went on with the case while somebody else was writing: their text stays, and can still be of use. */
final class OvertakenCard extends Div {

    /**
     * @param who went on
     * @param note keeps the text on the case
     */
    OvertakenCard(String who, String written, Consumer<OvertakenCard> note) {
        TextArea text = new TextArea(Labels.say("complaint.overtaken.text"));
        text.setValue(written);
        text.setReadOnly(true);
        text.setWidthFull();
        Button keep = new Button(Labels.say("complaint.overtaken.note"), pressed -> note.accept(this));
        keep.setDisableOnClick(true);
        Button drop = new Button(Labels.say("complaint.overtaken.drop"), pressed -> removeFromParent());
        Div acts = new Div(keep, drop);
        acts.addClassName("am-actions");
        add(new Card(
                Labels.say("complaint.overtaken"),
                new InfoBox(Labels.say("complaint.overtaken.who", who)).caution(),
                text,
                acts));
    }
}
