package org.amends.complaint.ui;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.complaint.TimelineLine;
import org.amends.uikit.Moments;

/** Says what happened on a case in the reader's language. */
final class EventWords {

    /** The details that the text of an event speaks of, in the order of its placeholders. */
    private static final Map<String, List<String>> DETAILS = Map.ofEntries(
            Map.entry("filed", List.of("channel")),
            Map.entry("imported", List.of("file", "by")),
            Map.entry("importedAs", List.of("file", "by", "externalId")),
            Map.entry("acknowledged", List.of("promisedBy")),
            Map.entry("triaged", List.of("category", "severity")),
            Map.entry("priorityChanged", List.of("from", "to")),
            Map.entry("priorityRaised", List.of("from", "to")),
            Map.entry("resolved", List.of("outcome")),
            Map.entry("reviewed", List.of("outcome")),
            Map.entry("proposed", List.of("amount", "currency")),
            Map.entry("promiseMoved", List.of("promisedBy")),
            Map.entry("interimGranted", List.of("amount", "currency")),
            Map.entry("approved", List.of("amount", "currency")),
            Map.entry("approvedLess", List.of("amount", "currency", "proposed")),
            Map.entry("fulfilled", List.of("type", "amount", "currency")),
            Map.entry("fulfilmentFailed", List.of("type", "reason")),
            Map.entry("overdue", List.of("clock", "stage")),
            Map.entry("escalated", List.of("clock", "stage")),
            Map.entry("legalAtHand", List.of("dueAt")),
            Map.entry("external", List.of("body", "reference")),
            Map.entry("externalDecision", List.of("body", "reference")),
            Map.entry("attached", List.of("name")),
            Map.entry("customerFiles", List.of("names")),
            Map.entry("requestAsked", List.of("department", "dueAt")),
            Map.entry("requestWithdrawn", List.of("department")),
            Map.entry("requestOverdue", List.of("department", "dueAt")),
            Map.entry("diarySet", List.of("on")),
            Map.entry("diaryRemoved", List.of("on")),
            Map.entry("taken", List.of("to")),
            Map.entry("assigned", List.of("to")),
            Map.entry("leftOpen", List.of("from")),
            Map.entry("closed", List.of("reason")),
            Map.entry("followedUp", List.of("satisfaction")));

    /** Details whose values are terms of this module. */
    private static final Set<String> TERMS = Set.of("channel", "severity", "outcome", "stage", "clock");

    /** What stands where nothing was promised; older cases say it in a word. */
    private static final Set<String> NOTHING = Set.of("", "null");

    private final Moments moments;

    EventWords(Moments moments) {
        this.moments = moments;
    }

    String of(TimelineLine line) {
        String event = String.valueOf(line.event());
        if (event.equals("acknowledged") && NOTHING.contains(line.details().getOrDefault("promisedBy", ""))) {
            return Labels.say("complaint.event.acknowledged.only");
        }
        Object[] arguments = DETAILS.getOrDefault(event, List.of()).stream()
                .map(detail -> value(event, detail, line.details().getOrDefault(detail, "")))
                .toArray();
        String said = Labels.say("complaint.event." + event, arguments);
        boolean leadsToNothing = line.body() == null && said.endsWith(":");
        return leadsToNothing ? said.substring(0, said.length() - 1) + "." : said;
    }

    private Object value(String event, String detail, String value) {
        if (detail.equals("reason") && event.equals("closed")) {
            return Labels.say("complaint.closurereason." + value);
        }
        if (detail.equals("type")) {
            return Labels.say("recovery.type." + value);
        }
        if (TERMS.contains(detail)) {
            return Labels.say("complaint." + (detail.equals("clock") ? "clockkind" : detail) + "." + value);
        }
        try {
            return moments.at(Instant.parse(value));
        } catch (DateTimeParseException notATime) {
            return value;
        }
    }
}
