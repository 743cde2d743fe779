package org.amends.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amends.complaint.ComplaintEvent.CustomerReplied;
import org.amends.kernel.Conflict;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said on a case: to the customer, by the customer, among colleagues. */
@Service
@Transactional
public class Conversation {

    private final Cases cases;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final CustomerMail mail;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversation(
            Cases cases,
            CaseClocks clocks,
            Timeline timeline,
            CustomerMail mail,
            Attachments attachments,
            ApplicationEventPublisher events,
            Clock clock) {

        this.cases = cases;
        this.clocks = clocks;
        this.timeline = timeline;
        this.mail = mail;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    @WorksCases
    public void writeToCustomer(ComplaintNumber number, String body) {
        writeToCustomer(number, body, List.of());
    }

    /** @param files put in before; they go out with the mail */
    @WorksCases
    public void writeToCustomer(ComplaintNumber number, String body, List<AttachmentId> files) {
        String text = Wording.required("body", body);
        attachments.checkMail(files);
        Complaint complaint = cases.require(number);
        attachments.send(files, complaint.id(), timeline.said(complaint.id(), TimelineKind.MESSAGE_OUT, text));
        mail.send(complaint, text, files);
        clocks.attended(complaint);
        clocks.place(complaint);
    }

    /** Something the customer said. While we wait for their reply, it is the reply. */
    @WorksCases
    public void hearFromCustomer(ComplaintNumber number, String body) {
        hearFromCustomer(number, body, List.of());
    }

    /** @param body may be empty where there are files @param files put in before */
    @WorksCases
    public void hearFromCustomer(ComplaintNumber number, String body, List<AttachmentId> files) {
        String text = files.isEmpty() ? Wording.required("body", body) : Wording.optional("body", body);
        Complaint complaint = cases.require(number);
        attachments.send(files, complaint.id(), timeline.said(complaint.id(), TimelineKind.MESSAGE_IN, text));
        if (complaint.isOpen()) {
            clocks.replyArrived(complaint);
        }
        if (complaint.stage() == Stage.WAITING_FOR_CUSTOMER) {
            events.publishEvent(new CustomerReplied(complaint.id()));
        }
    }

    /**
     * Promises the answer by another date and tells the customer so. The law's date stays.
     *
     * @param until in the future
     */
    @WorksCases
    public void promise(ComplaintNumber number, @Nullable Instant until, String body) {
        Instant by = Wording.soon("until", until, clock.instant(), "complaint.promise.future");
        String text = Wording.required("body", body);
        Complaint complaint = cases.require(number);
        if (!complaint.isOpen() || complaint.handling().respondedAt() != null) {
            throw new Conflict("complaint.promise.answered");
        }
        complaint.standing().promise(by);
        timeline.event(complaint.id(), "promiseMoved", Map.of("promisedBy", by.toString()));
        writeToCustomer(number, text);
    }

    /** For colleagues only. */
    @WorksCases
    public void note(ComplaintNumber number, String body) {
        note(number, body, List.of());
    }

    /** @param body may be empty where there are files @param files put in before */
    @WorksCases
    public void note(ComplaintNumber number, String body, List<AttachmentId> files) {
        String text = files.isEmpty() ? Wording.required("body", body) : Wording.optional("body", body);
        Complaint complaint = cases.require(number);
        attachments.send(files, complaint.id(), timeline.said(complaint.id(), TimelineKind.NOTE, text));
        if (complaint.standing().diaryHasCome(clock.instant())) {
            // who looked again and wrote down what they saw has done so; what the customer wrote is still unread
            clocks.lookNoMore(complaint);
        }
    }
}
