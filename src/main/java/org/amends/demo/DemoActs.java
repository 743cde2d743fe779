package org.amends.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.complaint.Answer;
import org.amends.complaint.CaseDiary;
import org.amends.complaint.Channel;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.Conversation;
import org.amends.complaint.InternalRequestId;
import org.amends.complaint.InternalRequests;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.NewComplaint.Who;
import org.amends.complaint.Outcome;
import org.amends.complaint.Severity;
import org.amends.complaint.Triage;
import org.amends.demo.DemoStory.Act;
import org.amends.demo.DemoStory.Case;
import org.amends.followup.FollowUps;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffDirectory;
import org.amends.recovery.FirstContact;
import org.amends.recovery.Fulfilment;
import org.amends.recovery.InterimRemedies;
import org.amends.recovery.Nature;
import org.amends.recovery.RecoveryDesk;
import org.amends.recovery.RemedyProposal;
import org.amends.recovery.RemedyType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does what the story says, through the services that everybody uses. */
@Component
@InDemo
class DemoActs {

    private static final int DIARY_DAYS = 1;

    private final ComplaintDesk desk;
    private final RecoveryDesk recovery;
    private final InterimRemedies interim;
    private final Fulfilment fulfilment;
    private final FirstContact firstContact;
    private final FollowUps followUps;
    private final Conversation conversation;
    private final ComplaintQueue queue;
    private final ComplaintIntake intake;
    private final InternalRequests requests;
    private final CaseDiary diary;
    private final StaffDirectory staff;
    private final Clock clock;
    private final Currency currency;
    private final Map<ComplaintNumber, InternalRequestId> asked = new HashMap<>();

    DemoActs(
            ComplaintDesk desk,
            RecoveryDesk recovery,
            InterimRemedies interim,
            Fulfilment fulfilment,
            FirstContact firstContact,
            FollowUps followUps,
            Conversation conversation,
            ComplaintQueue queue,
            ComplaintIntake intake,
            InternalRequests requests,
            CaseDiary diary,
            StaffDirectory staff,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.desk = desk;
        this.recovery = recovery;
        this.interim = interim;
        this.fulfilment = fulfilment;
        this.firstContact = firstContact;
        this.followUps = followUps;
        this.conversation = conversation;
        this.queue = queue;
        this.intake = intake;
        this.requests = requests;
        this.diary = diary;
        this.staff = staff;
        this.clock = clock;
        this.currency = currency;
    }

    void as(String username, Runnable act) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.as(staff.named(username).orElseThrow()));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    ComplaintNumber file(Case told) {
        return intake.file(complaint(told)).number();
    }

    /** While the customer is still there. */
    ComplaintNumber settle(Case told) {
        Act resolve = act(told, "resolve");
        FirstContact.Resolution resolution = new FirstContact.Resolution(
                outcome(resolve),
                String.valueOf(resolve.text()),
                remedies(resolve),
                String.valueOf(act(told, "respond").text()));
        return firstContact
                .resolve(complaint(told), judged(act(told, "triage")), resolution)
                .number();
    }

    private static Act act(Case told, String name) {
        return told.acts().stream()
                .filter(act -> act.act().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private NewComplaint complaint(Case told) {
        return new NewComplaint(
                Kind.valueOf(told.kind()),
                Channel.valueOf(told.channel()),
                told.language(),
                told.subject(),
                told.description(),
                told.requestedRemedy(),
                told.amountClaimed(),
                told.amountClaimed() == null ? null : currency,
                told.product(),
                null,
                told.jurisdiction(),
                told.sector(),
                told.supportNeeds(),
                told.complainant(),
                told.customer() == null ? null : new Who(told.customer(), null, null, null, null, null, null));
    }

    void perform(ComplaintNumber number, Act act) {
        String text = act.text() == null ? "" : act.text();
        switch (act.act()) {
            case "take" -> queue.assignToMe(number);
            case "message" -> conversation.writeToCustomer(number, text);
            case "heard" -> conversation.hearFromCustomer(number, text);
            case "note" -> conversation.note(number, text);
            case "department" ->
                asked.put(number, requests.ask(number, Objects.requireNonNull(act.team()), text, null, List.of()));
            case "findOut" -> requests.take(Objects.requireNonNull(asked.get(number)));
            case "informed" -> requests.answer(Objects.requireNonNull(asked.get(number)), text, List.of());
            case "diary" -> diary.lookAgain(number, diary.opening(number, today().plusDays(DIARY_DAYS)), text);
            case "triage" -> desk.triage(number, judged(act));
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
            case "external" -> desk.external(number, body(act), text, null);
            case "decision" -> desk.external(number, body(act), Objects.requireNonNull(act.reference()), text);
            case "promise" -> conversation.promise(number, clock.instant().plus(Duration.ofDays(3)), text);
            case "withdraw" -> desk.withdraw(number, text);
            case "reopen" -> desk.reopen(number, text);
            case "follow-up" -> followUps.done(number, act.satisfaction(), act.text());
            default -> throw new IllegalArgumentException("The story has no act " + act.act());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Triage judged(Act act) {
        return new Triage(
                null,
                Objects.requireNonNull(act.category()),
                Severity.valueOf(Objects.requireNonNull(act.severity())),
                act.team());
    }

    private static String body(Act act) {
        return Objects.requireNonNullElse(act.body(), "Ombudsman");
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
