package org.amends.complaint.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amends.complaint.Attachments;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.CasePresence;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Conversation;
import org.amends.complaint.QueueRow;
import org.amends.complaint.TimelineLine;
import org.amends.customer.LeavingIntention;
import org.amends.customer.LeavingIntentions;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.springframework.beans.factory.ObjectProvider;

/** What the page of a case is made from, as whoever is signed in sees it. */
@SpringComponent
class CaseDesk {

    private static final int CASES = 20;
    private static final Duration LATELY = Duration.ofDays(30);

    private final ComplaintLookup complaints;
    private final LeavingIntentions intentions;
    private final Conversation conversation;
    private final Attachments attachments;
    private final CasePresence presence;
    private final CaseChanges changes;
    private final TaskColumn tasks;
    private final DiaryNote diary;
    private final ObjectProvider<CaseTab> tabs;
    private final ObjectProvider<CasePanel> panels;
    private final CurrentUser user;
    private final Times times;

    CaseDesk(
            ComplaintLookup complaints,
            LeavingIntentions intentions,
            Conversation conversation,
            Attachments attachments,
            CasePresence presence,
            CaseChanges changes,
            TaskColumn tasks,
            DiaryNote diary,
            ObjectProvider<CaseTab> tabs,
            ObjectProvider<CasePanel> panels,
            CurrentUser user,
            Times times) {
        this.complaints = complaints;
        this.intentions = intentions;
        this.conversation = conversation;
        this.attachments = attachments;
        this.presence = presence;
        this.changes = changes;
        this.tasks = tasks;
        this.diary = diary;
        this.tabs = tabs;
        this.panels = panels;
        this.user = user;
        this.times = times;
    }

    ComplaintData complaint(ComplaintNumber number) {
        return complaints.require(number);
    }

    /** @param most how many of the latest lines */
    List<TimelineLine> timeline(ComplaintNumber number, int most) {
        return complaints.latest(number, most);
    }

    /** The latest of the customer, this one among them. */
    List<QueueRow> casesOfCustomer(ComplaintData complaint) {
        return complaint.customer() == null
                ? List.of()
                : complaints.ofCustomer(complaint.customer().id(), CASES);
    }

    /** Whether the customer said that they will leave. */
    Optional<LeavingIntention> intentionOfCustomer(ComplaintData complaint) {
        return Optional.ofNullable(complaint.customer()).flatMap(customer -> intentions.standing(customer.id()));
    }

    /** How many other cases of the category came in lately: one of many is a sign of something else. */
    int alsoLately(ComplaintData complaint) {
        return complaint.category() == null
                ? 0
                : complaints.alsoOf(
                        complaint.category(), complaint.id(), times.now().minus(LATELY));
    }

    Conversation conversation() {
        return conversation;
    }

    /** @return ends it */
    Runnable here(ComplaintId complaint) {
        return presence.here(complaint);
    }

    List<String> alsoHere(ComplaintId complaint) {
        return presence.others(complaint);
    }

    CaseChanges changes() {
        return changes;
    }

    Attachments attachments() {
        return attachments;
    }

    DiaryNote diary() {
        return diary;
    }

    TaskColumn tasks() {
        return tasks;
    }

    List<CaseTab> tabs() {
        return tabs.orderedStream().toList();
    }

    List<CasePanel> panels() {
        return panels.orderedStream().toList();
    }

    Times times() {
        return times;
    }

    /** Whether the reader works on cases, or only looks. */
    boolean works() {
        return user.is(Role.AGENT);
    }

    /** What is typed on the case is kept under this name. */
    String writer(ComplaintNumber number) {
        return user.require().username() + "/" + number.value();
    }
}
