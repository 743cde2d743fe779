package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.complaint.ClosureReason;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Stage;
import org.amends.uikit.Card;
import org.amends.uikit.Initials;
import org.amends.uikit.Moments;
import org.amends.uikit.PageHeader;
import org.amends.uikit.PriorityBadge;
import org.amends.uikit.StageTrack;
import org.jspecify.annotations.Nullable;

/** In one line: how urgent, what, by when we act, by when the law wants an answer, where it stands, who has it. */
final class CaseHeader extends Div {

    private static final List<Stage> WAY = List.of(
            Stage.TRIAGE,
            Stage.INVESTIGATION,
            Stage.RESOLUTION,
            Stage.APPROVAL,
            Stage.RESPONSE,
            Stage.WAITING_FOR_ANSWER,
            Stage.FULFILMENT,
            Stage.CLOSED);

    private final ComplaintData complaint;
    private final Times times;
    private final Moments moments;

    /**
     * @param alsoHere the names of the others who have it open
     * @param diary the date to look again, if one is set
     */
    CaseHeader(ComplaintData complaint, Times times, List<String> alsoHere, Optional<Component> diary) {
        this.complaint = complaint;
        this.times = times;
        this.moments = times.moments();
        addClassName("am-case-header");
        List<String> reasons = Labels.reasons(complaint.priorityReasons());
        add(new PageHeader(complaint.subject(), complaint.number().value())
                .withMark(new PriorityBadge(complaint.priority().name(), String.join(" ", reasons))));
        Div strip = new Div();
        strip.addClassName("am-case-strip");
        if (complaint.open()) {
            strip.add(whatIsDue(reasons));
            if (complaint.respondedAt() != null) {
                strip.add(answered(complaint.respondedAt()));
            } else if (complaint.promisedBy() != null) {
                strip.add(date("complaint.case.promised", complaint.promisedBy(), null));
            }
            if (complaint.legalDueAt() != null && !complaint.legalMet()) {
                strip.add(date("complaint.case.legal", complaint.legalDueAt(), legalWhy()));
            }
            diary.ifPresent(strip::add);
        } else if (complaint.closedAt() != null && complaint.closureReason() != null) {
            strip.add(fact(Labels.of(complaint.closureReason()), moments.at(complaint.closedAt())));
        }
        if (complaint.closureReason() != ClosureReason.WITHDRAWN) {
            strip.add(track());
        }
        strip.add(people(alsoHere));
        add(new Card(strip));
    }

    /** What waits for others is never late; it may go on by itself. */
    private Component whatIsDue(List<String> reasons) {
        if (!complaint.isWaiting()) {
            return date("complaint.case.actBy", complaint.actBy(), actByWhy(reasons));
        }
        return fact(
                Labels.say("complaint.case.waits"),
                complaint.actBy().isAfter(times.now())
                        ? Labels.say("complaint.case.waitsUntil", moments.at(complaint.actBy()))
                        : Labels.say("complaint.case.waitsForOthers"));
    }

    private Component answered(Instant at) {
        List<String> told = new ArrayList<>();
        if (complaint.promisedBy() != null) {
            told.add(Labels.say("complaint.case.promised", moments.at(complaint.promisedBy())));
        }
        if (complaint.legalDueAt() != null) {
            told.add(Labels.say("complaint.case.legal", moments.at(complaint.legalDueAt())));
        }
        return fact(Labels.say("complaint.case.answered", moments.at(at)), String.join(", ", told));
    }

    private Component track() {
        Stage at =
                switch (complaint.stage()) {
                    case RECEIVED -> Stage.TRIAGE;
                    case WAITING_FOR_CUSTOMER -> Stage.INVESTIGATION;
                    case REVIEW -> complaint.kind().isComplaint() ? Stage.RESOLUTION : Stage.INVESTIGATION;
                    case EXTERNAL_REVIEW -> Stage.WAITING_FOR_ANSWER;
                    default -> complaint.stage();
                };
        List<String> names = WAY.stream()
                .map(stage -> Labels.of(stage == at ? complaint.stage() : stage))
                .toList();
        return new StageTrack(names, complaint.open() ? WAY.indexOf(at) : WAY.size());
    }

    private Component people(List<String> alsoHere) {
        Div people = new Div(holder());
        people.addClassName("am-case-people");
        people.getElement().setAttribute("aria-live", "polite");
        alsoHere.forEach(name -> {
            Div other = new Div(new Initials(name).aside(), new Span(Labels.say("complaint.case.alsoHere", name)));
            other.addClassName("am-case-holder");
            people.add(other);
        });
        return people;
    }

    private Component holder() {
        Div holder = new Div();
        holder.addClassName("am-case-holder");
        String name = complaint.assigneeName();
        if (name == null) {
            holder.add(new Span(Labels.say("complaint.case.nobody")));
        } else {
            holder.add(new Initials(name), new Span(Labels.say("complaint.case.has", name)));
        }
        return holder;
    }

    private Component date(String key, Instant due, @Nullable String why) {
        Div words = new Div(new Span(Labels.say(key, moments.at(due))));
        words.addClassName("am-case-date-words");
        if (why != null) {
            NativeDetails details = new NativeDetails(Labels.say("complaint.case.why"));
            Paragraph reasons = new Paragraph(why);
            details.setContent(reasons);
            words.add(details);
        }
        Div date = new Div(times.countdown(due), words);
        date.addClassName("am-case-date");
        return date;
    }

    private static Component fact(String strong, String quiet) {
        Span first = new Span(strong);
        first.addClassName("am-case-strong");
        Div words = new Div(new Span(quiet));
        words.addClassName("am-case-date-words");
        Div fact = new Div(first, words);
        fact.addClassName("am-case-date");
        return fact;
    }

    private String actByWhy(List<String> reasons) {
        List<String> why = new ArrayList<>(List.of(Labels.say("complaint.lane." + complaint.lane())));
        why.add(Labels.say("complaint.case.priorityIs", complaint.priority().name()));
        why.addAll(reasons);
        if (complaint.replyUnread()) {
            why.add(Labels.say("complaint.case.replyUnread"));
        }
        if (complaint.requestUnread()) {
            why.add(Labels.say("complaint.case.requestUnread"));
        }
        if (complaint.diaryAt() != null && complaint.diaryReason() != null) {
            why.add(Labels.say("complaint.case.diaryIs", moments.at(complaint.diaryAt()), complaint.diaryReason()));
        }
        if (complaint.escalatedAt() != null) {
            why.add(Labels.say("complaint.case.escalated", moments.at(complaint.escalatedAt())));
        }
        return String.join(" ", why);
    }

    private @Nullable String legalWhy() {
        return complaint.decisions().stream()
                .filter(decision -> decision.decision().equals("legalDeadline"))
                .findFirst()
                .map(decision -> Labels.say(
                        "complaint.case.law",
                        String.valueOf(decision.answered().get("law")),
                        String.valueOf(decision.answered().get("amount")),
                        Labels.say("complaint.unit." + decision.answered().get("unit")),
                        moments.at(complaint.receivedAt()),
                        decision.tableVersion()))
                .orElse(null);
    }
}
