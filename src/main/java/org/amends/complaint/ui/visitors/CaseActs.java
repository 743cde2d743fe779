package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amends.complaint.Answer;
import org.amends.complaint.ComplaintTracking;
import org.amends.complaint.Step;
import org.amends.complaint.TrackedCase;
import org.amends.complaint.TrackingKey;
import org.amends.uikit.Dialogs;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.SegmentedChoice;

/** What the visitor may do on their case now: what the process has open for them, and writing at any time. */
final class CaseActs {

    private static final String MESSAGE = "message";
    private static final String ANSWER = "answer";

    private final ComplaintTracking tracking;
    private final TrackingKey key;
    private final TrackedCase seen;
    private final Consumer<String> done;

    /** @param done given what to say once something is done */
    CaseActs(ComplaintTracking tracking, TrackingKey key, TrackedCase seen, Consumer<String> done) {
        this.tracking = tracking;
        this.key = key;
        this.seen = seen;
        this.done = done;
    }

    /** What we wait for, if we wait for them. */
    Optional<Component> asked() {
        if (seen.offers(Step.ANSWER)) {
            return Optional.of(answer());
        }
        return seen.offers(Step.REPLY) ? Optional.of(reply().task()) : Optional.empty();
    }

    /** What they may do of themselves: write, unless they are asked to; once it is closed, have it opened again. */
    Optional<Component> offered() {
        if (seen.offers(Step.REPLY)) {
            return Optional.empty();
        }
        return Optional.of(
                seen.isClosed()
                        ? message("reopen", "reopen.text", "reopen.done", text -> tracking.reopen(key, text, from()))
                        : message("write", "write.text", "write.done", this::write));
    }

    boolean mayWithdraw() {
        return seen.offers(Step.WITHDRAW);
    }

    Component withdraw() {
        Button withdraw = new Button(Say.it("withdraw"));
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withdraw.addClickListener(pressed ->
                Dialogs.confirm(Say.it("withdraw.question"), Say.it("withdraw.text"), Say.it("withdraw.act"), () -> {
                    tracking.withdraw(key, Say.it("withdraw.reason"), from());
                    done.accept(Say.it("withdraw.done"));
                }));
        return withdraw;
    }

    /** Nothing that was written on it, and not sent, stays in the browser. */
    void forget() {
        Stream.of(MESSAGE, ANSWER)
                .forEach(text -> new KeptTextArea("").keptAs(kept(text)).forget());
    }

    private String kept(String text) {
        return "visitor " + seen.number() + " " + text;
    }

    private MessageForm reply() {
        return message("reply", "write.text", "write.done", this::write);
    }

    private void write(String text) {
        tracking.write(key, text, from());
    }

    private MessageForm message(String name, String label, String said, Consumer<String> send) {
        return new MessageForm(Say.it(label), kept(MESSAGE))
                .required()
                .under(Say.it(name))
                .withAct(Say.it(name + ".send"), text -> {
                    send.accept(text);
                    done.accept(Say.it(said));
                });
    }

    private Component answer() {
        SegmentedChoice<Answer> choice = new SegmentedChoice<>(
                Say.it("answer.choice"),
                List.of(Answer.ACCEPTED, Answer.REFUSED),
                answer -> Say.it("answer." + answer.name()));
        Paragraph hint = new Paragraph(Say.it("answer.hint"));
        hint.addClassName("am-second");
        MessageForm form = new MessageForm(Say.it("answer.text"), kept(ANSWER));
        form.checks.that(choice, () -> choice.isEmpty() ? Say.it("answer.missing") : null);
        form.checks.that(
                form.text,
                () -> choice.getValue() == Answer.REFUSED
                                && form.text.getValue().isBlank()
                        ? Say.it("answer.text.missing")
                        : null);
        return form.under(Say.it("answer"), choice, hint).task().withAct(Say.it("reply.send"), text -> {
            tracking.answer(key, choice.getValue(), text, from());
            done.accept(Say.it("answer.done." + choice.getValue().name()));
        });
    }

    private static String from() {
        return VisitorBook.address();
    }
}
