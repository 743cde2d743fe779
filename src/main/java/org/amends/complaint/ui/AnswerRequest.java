package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.amends.complaint.InternalRequestData;
import org.amends.complaint.InternalRequestState;
import org.amends.uikit.Card;
import org.amends.uikit.FoldedText;
import org.amends.uikit.InfoBox;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.KeyHint;
import org.amends.uikit.Keys;

/** The question and, beneath it, its answer: to be written, or as it was given. What is typed survives a reload. */
final class AnswerRequest {

    private final InternalRequestData request;
    private final boolean answers;
    private final String writer;
    private final FilesToSend files;
    private final Predicate<String> answered;
    private final BooleanSupplier taken;

    /**
     * @param answers whether the reader answers it, or only looks
     * @param writer the name that what is typed is kept under
     * @param files that go with the answer
     * @param answered sends the answer; says whether it was taken
     * @param taken tells colleagues that the reader is on it; says whether that was done
     */
    AnswerRequest(
            InternalRequestData request,
            boolean answers,
            String writer,
            FilesToSend files,
            Predicate<String> answered,
            BooleanSupplier taken) {
        this.request = request;
        this.answers = answers;
        this.writer = writer;
        this.files = files;
        this.answered = answered;
        this.taken = taken;
    }

    Card card() {
        Card card = new Card(Labels.say("complaint.request.for", request.departmentName()));
        FoldedText question = new FoldedText(request.question());
        question.addClassName("am-question");
        card.add(question);
        if (answers) {
            card.task().add(form());
        } else if (request.isOpen()) {
            card.add(new InfoBox(Labels.say("complaint.request.readOnly")));
        } else {
            card.add(end());
        }
        return card;
    }

    private Div form() {
        KeptTextArea answer = new KeptTextArea(Labels.say("complaint.request.answer.text")).keptAs(writer);
        answer.setRequiredIndicatorVisible(true);
        answer.setAutofocus(true);
        answer.setId("answer");
        Button send = new Button(Labels.say("complaint.request.answer.act"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setSuffixComponent(new KeyHint("Ctrl ⏎"));
        send.setDisableOnClick(true);
        Keys.onControlEnter(send);
        send.addClickListener(pressed -> {
            try {
                if (files.areHere() && answered.test(answer.getValue())) {
                    answer.forget();
                }
            } finally {
                send.setEnabled(true);
            }
        });
        Button take = new Button(Labels.say("complaint.request.take"));
        take.addClickListener(pressed -> take.setVisible(!taken.getAsBoolean()));
        Div buttons = new Div(send, take);
        buttons.addClassName("am-actions");
        Paragraph note = new Paragraph(Labels.say("complaint.request.answer.note"));
        note.addClassNames("am-small", "am-third");
        Div form = new Div(answer, files, note, buttons);
        form.addClassName("am-form");
        return form;
    }

    private Div end() {
        boolean given = request.state() == InternalRequestState.ANSWERED;
        Paragraph what = new Paragraph(
                Labels.say(given ? "complaint.request.answer.over" : "complaint.request.answer.withdrawn"));
        what.addClassNames("am-small", "am-third");
        Div end = new Div(what);
        if (request.answer() != null) {
            FoldedText said = new FoldedText(request.answer());
            said.addClassName("am-answered");
            end.add(said);
        }
        return end;
    }
}
