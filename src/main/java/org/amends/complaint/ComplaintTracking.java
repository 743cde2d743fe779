package org.amends.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amends.complaint.LegalDeadlineDecision.Deadline;
import org.amends.complaint.LegalDeadlineDecision.Question;
import org.amends.kernel.Conflict;
import org.amends.kernel.Unknown;
import org.amends.organisation.Jurisdiction;
import org.amends.organisation.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever has a case's number and tracking code follow it and answer us. Both are asked for at each call. A number
 * that does not exist is refused like a wrong code: {@link Unknown}; too many tries are a {@link Conflict} that says how
 * long to wait. What the customer may do now the process decides, as it does when staff enter it for them.
 */
@Service
@OpenToAll
@Transactional
public class ComplaintTracking {

    private static final Set<Step> THEIRS = Set.of(Step.REPLY, Step.ANSWER, Step.REOPEN, Step.WITHDRAW);

    private final TrackingAccess access;
    private final ComplaintDesk desk;
    private final Conversation conversation;
    private final CustomerMessages messages;
    private final TrackedFiles sent;
    private final VisitorFiles files;
    private final LegalDeadlineDecision law;
    private final ObjectProvider<OfferedRemedies> offered;
    private final VisitorLimits limits;

    ComplaintTracking(
            TrackingAccess access,
            ComplaintDesk desk,
            Conversation conversation,
            CustomerMessages messages,
            TrackedFiles sent,
            VisitorFiles files,
            LegalDeadlineDecision law,
            ObjectProvider<OfferedRemedies> offered,
            VisitorLimits limits) {
        this.access = access;
        this.desk = desk;
        this.conversation = conversation;
        this.messages = messages;
        this.sent = sent;
        this.files = files;
        this.law = law;
        this.offered = offered;
        this.limits = limits;
    }

    /** @param address from where, as far as we know */
    @Transactional(readOnly = true)
    public TrackedCase open(TrackingKey key, String address) {
        Complaint complaint = access.admit(key, address);
        Story story = complaint.story();
        Standing standing = complaint.standing();
        Handling handling = complaint.handling();
        return new TrackedCase(
                complaint.id(),
                complaint.number(),
                complaint.kind(),
                story.subject(),
                story.description(),
                story.requestedRemedy(),
                complaint.stage(),
                complaint.steps().list().stream().filter(THEIRS::contains).toList(),
                story.receivedAt(),
                standing.promisedBy(),
                standing.legalDueAt(),
                standing.legalDueAt() == null ? null : law(complaint),
                standing.isLawMet(),
                standing.waitUntil(),
                handling.respondedAt(),
                handling.answer(),
                handling.external(),
                complaint.closureReason(),
                complaint.closedAt(),
                Visitor.ACTOR.call(() -> offered.stream()
                        .flatMap(source -> source.to(complaint.id()).stream())
                        .toList()),
                sent.withTheStory(complaint.id()),
                messages.of(complaint.id()));
    }

    /**
     * Anything they want us to know; while we wait for their reply, it is the reply.
     *
     * @throws Conflict if the case is closed: nobody would read it
     */
    public void write(TrackingKey key, String text, String address) {
        write(key, text, Enclosed.NOTHING, address);
    }

    /** @param text may be empty where there are files */
    public void write(TrackingKey key, String text, Enclosed enclosed, String address) {
        Complaint complaint = access.admit(key, address);
        if (complaint.stage() == Stage.CLOSED) {
            throw new Conflict("complaint.visitor.closedMeanwhile");
        }
        limits.write(complaint.number());
        files.give(enclosed, complaint.id());
        Visitor.ACTOR.run(() -> conversation.hearFromCustomer(complaint.number(), text, enclosed.files()));
    }

    /** What they say to the final response. */
    public void answer(TrackingKey key, Answer answer, @Nullable String text, String address) {
        Complaint complaint = access.admit(key, address);
        limits.write(complaint.number());
        Visitor.ACTOR.run(() -> desk.answer(complaint.number(), answer, text));
    }

    /** It is not solved after all. What they write is the reason, and stands in the conversation too. */
    public void reopen(TrackingKey key, String text, String address) {
        reopen(key, text, Enclosed.NOTHING, address);
    }

    public void reopen(TrackingKey key, String text, Enclosed enclosed, String address) {
        Complaint complaint = access.admit(key, address);
        limits.write(complaint.number());
        Visitor.ACTOR.run(() -> {
            files.give(enclosed, complaint.id());
            conversation.hearFromCustomer(complaint.number(), text, enclosed.files());
            desk.reopen(complaint.number(), text);
        });
    }

    /** They no longer want it looked into; nobody here need agree. */
    public void withdraw(TrackingKey key, String text, String address) {
        Complaint complaint = access.admit(key, address);
        limits.write(complaint.number());
        Visitor.ACTOR.run(() -> desk.withdraw(complaint, text));
    }

    private @Nullable String law(Complaint complaint) {
        Story story = complaint.story();
        return Optional.ofNullable(story.jurisdiction())
                .flatMap(Jurisdiction::of)
                .flatMap(country -> law.decide(new Question(
                                country.code(),
                                story.sector(),
                                complaint.kind(),
                                LocalDate.ofInstant(story.receivedAt(), country.zone())))
                        .result())
                .map(Deadline::law)
                .orElse(null);
    }
}
