package org.amends.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.amends.complaint.Answer;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.Conversation;
import org.amends.complaint.Outcome;
import org.amends.complaint.Severity;
import org.amends.complaint.Triage;
import org.amends.demo.DemoStory.Act;
import org.amends.followup.FollowUps;
import org.amends.recovery.Fulfilment;
import org.amends.recovery.InterimRemedies;
import org.amends.recovery.Nature;
import org.amends.recovery.RecoveryDesk;
import org.amends.recovery.RemedyProposal;
import org.amends.recovery.RemedyType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what the story says, through the services that everybody uses. */
@Component
@InDemo
class DemoActs {

    private final ComplaintDesk desk;
    private final RecoveryDesk recovery;
    private final InterimRemedies interim;
    private final Fulfilment fulfilment;
    private final FollowUps followUps;
    private final Conversation conversation;
    private final ComplaintQueue queue;
    private final Clock clock;

    DemoActs(
            ComplaintDesk desk,
            RecoveryDesk recovery,
            InterimRemedies interim,
            Fulfilment fulfilment,
            FollowUps followUps,
            Conversation conversation,
            ComplaintQueue queue,
            Clock clock) {
        this.desk = desk;
        this.recovery = recovery;
        this.interim = interim;
        this.fulfilment = fulfilment;
        this.followUps = followUps;
        this.conversation = conversation;
        this.queue = queue;
        this.clock = clock;
    }

    void perform(ComplaintNumber number, Act act) {
        String text = act.text() == null ? "" : act.text();
        switch (act.act()) {
            case "take" -> queue.assignToMe(number);
            case "message" -> conversation.writeToCustomer(number, text);
            case "heard" -> conversation.hearFromCustomer(number, text);
            case "note" -> conversation.note(number, text);
            case "triage" ->
                desk.triage(
                        number,
                        new Triage(
                                null,
                                Objects.requireNonNull(act.category()),
                                Severity.valueOf(Objects.requireNonNull(act.severity())),
                                act.team()));
            case "ask" -> desk.ask(number, text, clock.instant().plus(Duration.ofDays(5)));
            case "reply" -> desk.reply(number, text);
            case "investigate" -> desk.investigate(number, text);
            case "resolve" -> recovery.resolve(number, outcome(act), text, remedies(act));
            case "review" -> recovery.review(number, outcome(act), text, remedies(act));
            case "interim" -> interim.grant(number, text, remedies(act));
            case "fulfil" -> fulfilment.doneByHand(number, text);
            case "approve" -> recovery.approve(number, act.amount());
            case "return" -> recovery.returnProposal(number, text);
            case "reject" -> recovery.reject(number, text);
            case "respond" -> desk.respond(number, text);
            case "answer" -> desk.answer(number, Answer.valueOf(Objects.requireNonNull(act.answer())), act.text());
            case "external" -> desk.external(number, "Ombudsman", text, null);
            case "withdraw" -> desk.withdraw(number, text);
            case "reopen" -> desk.reopen(number, text);
            case "follow-up" -> followUps.done(number, act.satisfaction(), act.text());
            default -> throw new IllegalArgumentException("The story has no act " + act.act());
        }
    }

    private static Outcome outcome(Act act) {
        return Outcome.valueOf(Objects.requireNonNull(act.outcome()));
    }

    private static List<RemedyProposal> remedies(Act act) {
        List<DemoStory.@Nullable Remedy> told = act.remedies() == null ? List.of() : List.copyOf(act.remedies());
        return told.stream()
                .filter(Objects::nonNull)
                .map(remedy -> new RemedyProposal(
                        RemedyType.valueOf(remedy.type()),
                        Nature.valueOf(remedy.nature()),
                        remedy.amount(),
                        null,
                        remedy.note()))
                .toList();
    }
}
