package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amends.complaint.Answer;
import org.amends.complaint.ComplaintTracking;
import org.amends.complaint.Enclosed;
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
    private final MessageFiles files;
    private final TrackingKey key;
    private final TrackedCase seen;
    private final Consumer<String> done;

    /** @param done given what to say once something is done */
    CaseActs(TrackingDesk desk, TrackingKey key, TrackedCase seen, Consumer<String> done) {
        this.tracking = desk.tracking;
        this.files = new MessageFiles(desk.files, seen.number());
        this.key = key;
        this.seen = seen;
        this.done = done;
    }

    /** What we wait for, if we wait for them. */
    Optional<MessageForm> asked() {
        if (seen.offers(Step.ANSWER)) {
            return Optional.of(answer());
        }
        return seen.offers(Step.REPLY) ? Optional.of(write("reply").task()) : Optional.empty();
    }

    /** What they may do of themselves: write, unless they are asked to; once it is closed, have it opened again. */
    Optional<MessageForm> offered() {
        if (seen.offers(Step.REPLY)) {
            return Optional.empty();
        }
        return Optional.of(seen.isClosed() ? reopen() : write("write"));
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

    /** Nothing that was written on it or put in, and not sent, stays. */
    void forget() {
        Stream.of(MESSAGE, ANSWER)
                .forEach(text -> new KeptTextArea("").keptAs(kept(text)).forget());
        files.discard();
    }

    private String kept(String text) {
        return "visitor " + seen.number() + " " + text;
    }

    private MessageForm write(String name) {
        return message(
                name, "write.text", "write.done", (text, enclosed) -> tracking.write(key, text, enclosed, from()));
    }

    private MessageForm reopen() {
        return message(
                        "reopen",
                        "reopen.text",
                        "reopen.done",
                        (text, enclosed) -> tracking.reopen(key, text, enclosed, from()))
                .inWords();
    }

    private MessageForm message(String name, String label, String said, BiConsumer<String, Enclosed> send) {
        return new MessageForm(name, Say.it(label), kept(MESSAGE))
                .required()
                .under(Say.it(name))
                .with(files.field())
                .withAct(Say.it(name + ".send"), text -> {
                    send.accept(text, files.enclosed());
                    files.arrived();
                    done.accept(Say.it(said));
                });
    }

    private MessageForm answer() {
        SegmentedChoice<Answer> choice = new SegmentedChoice<>(
                Say.it("answer.choice"),
                List.of(Answer.ACCEPTED, Answer.REFUSED),
                answer -> Say.it("answer." + answer.name()));
        Paragraph hint = new Paragraph(Say.it("answer.hint"));
        hint.addClassName("am-second");
        MessageForm form = new MessageForm("answer", Say.it("answer.text"), kept(ANSWER));
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
