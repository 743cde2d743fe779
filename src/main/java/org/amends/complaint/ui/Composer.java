package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.amends.complaint.Attachments;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Conversation;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.SegmentedChoice;

/** Where the next line of a conversation is written. */
final class Composer extends Div {

    /** Whose words are written down. */
    private enum Line {
        MESSAGE_OUT,
        NOTE,
        MESSAGE_IN
    }

    private final Conversation conversation;
    private final ComplaintNumber number;
    private final FilesToSend files;

    /** @param writer the name that what is typed here is kept under */
    Composer(
            Conversation conversation,
            Attachments attachments,
            ComplaintNumber number,
            String writer,
            CaseActions actions) {
        this.conversation = conversation;
        this.number = number;
        files = new FilesToSend(attachments, (name, bytes) -> attachments.put(number, name, bytes));
        addClassName("am-composer");
        SegmentedChoice<Line> kind = new SegmentedChoice<>(
                Labels.say("complaint.compose.kind"),
                Arrays.asList(Line.values()),
                line -> Labels.say("complaint.compose." + line.name()));
        kind.setValue(Line.MESSAGE_OUT);
        TextArea text = new KeptTextArea(Labels.say("complaint.compose.text")).keptAs(writer + "/compose");
        text.setMinHeight("6.5em");
        text.setId("compose");
        Button send = new Button(Labels.say("complaint.compose.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        CaseActions once = actions.after(() -> {
            text.clear();
            files.clear();
        });
        send.addClickListener(pressed -> {
            try {
                if (files.areHere()) {
                    once.perform(
                            "complaint.compose.done." + kind.getValue().name(),
                            () -> write(kind.getValue(), text.getValue()));
                }
            } finally {
                send.setEnabled(true);
            }
        });
        add(kind, text, files, send);
    }

    private void write(Line line, String text) {
        switch (line) {
            case MESSAGE_OUT -> conversation.writeToCustomer(number, text, files.ids());
            case NOTE -> conversation.note(number, text, files.ids());
            case MESSAGE_IN -> conversation.hearFromCustomer(number, text, files.ids());
        }
    }
}
