package org.amends.complaint;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.amends.complaint.ComplaintEvent.Filed;
import org.amends.complaint.NewComplaint.Who;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.Invalid;
import org.amends.organisation.Jurisdiction;
import org.amends.organisation.Teams;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes complaints in: who, what, how urgent, by when; the process starts in the same transaction. */
@Service
@Transactional
public class ComplaintIntake {

    /** Without the letters and digits that people mix up when they read them out. */
    private static final String READABLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int TRACKING_CODE_LENGTH = 10;

    /** What is said to be older has a year that was mistyped. */
    private static final Instant OLDEST = Instant.parse("1970-01-01T00:00:00Z");

    private final Cases cases;
    private final CaseRows rows;
    private final Customers customers;
    private final Teams teams;
    private final CasePriority priority;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ComplaintIntake(
            Cases cases,
            CaseRows rows,
            Customers customers,
            Teams teams,
            CasePriority priority,
            CaseClocks clocks,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.customers = customers;
        this.teams = teams;
        this.priority = priority;
        this.clocks = clocks;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Invalid if it was received in the future, or the jurisdiction or the customer is not known */
    @WorksCases
    public FiledComplaint file(NewComplaint told) {
        Instant now = clock.instant();
        Instant received = told.receivedAt() == null ? now : told.receivedAt();
        if (received.isAfter(now.plusSeconds(60))) {
            throw new Invalid("receivedAt", "complaint.receivedAt.future", received);
        }
        if (received.isBefore(OLDEST)) {
            throw new Invalid("receivedAt", "complaint.receivedAt.old", received);
        }
        Wording.notTooLong("description", told.description());
        CustomerProfile customer = customer(told);
        Story story = new Story(told, received, language(told, customer), jurisdiction(told), needs(told, customer));
        Complaint complaint = new Complaint(
                cases.nextNumber(received.atZone(ZoneOffset.UTC).getYear()),
                trackingCode(),
                told.kind(),
                story,
                customer,
                teams.firstResponder().id());
        rows.takeIn(complaint, () -> settle(complaint));
        return filed(complaint);
    }

    private void settle(Complaint complaint) {
        priority.decide(complaint, true);
        clocks.setLegal(complaint);
        clocks.setService(complaint, complaint.story().receivedAt());
        Stream.of(complaint.standing().serviceDueAt(), complaint.standing().legalDueAt())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .ifPresent(complaint.standing()::promise);
        timeline.event(
                complaint.id(),
                "filed",
                Map.of("channel", complaint.story().channel().name()));
        events.publishEvent(new Filed(complaint.id(), complaint.kind()));
    }

    private FiledComplaint filed(Complaint complaint) {
        Standing standing = complaint.standing();
        return new FiledComplaint(
                complaint.id(),
                complaint.number(),
                complaint.trackingCode(),
                complaint.kind(),
                complaint.stage(),
                complaint.severity(),
                teams.require(complaint.team()).code(),
                standing.lane(),
                standing.priority(),
                standing.reasons(),
                standing.actBy(),
                standing.promisedBy(),
                standing.legalDueAt(),
                standing.serviceDueAt(),
                complaint.steps().list());
    }

    private @Nullable CustomerProfile customer(NewComplaint told) {
        Who who = told.customer();
        if (who == null) {
            return null;
        }
        boolean named = who.name() != null && !who.name().isBlank();
        ExternalId id = who.externalId();
        if (id == null) {
            return named ? customers.meet(details(who, told)) : null;
        }
        return customers.find(id).orElseGet(() -> {
            if (!named) {
                throw new Invalid("customer.externalId", "complaint.customer.unknown", id);
            }
            return customers.put(id, details(who, told));
        });
    }

    private static CustomerDetails details(Who who, NewComplaint told) {
        CustomerDetails details = CustomerDetails.named(Objects.requireNonNull(who.name()), who.email(), who.phone())
                .withDocument(who.documentType(), who.documentNumber(), who.address());
        return told.language() == null ? details : details.speaking(told.language());
    }

    private static String language(NewComplaint told, @Nullable CustomerProfile customer) {
        if (told.language() != null) {
            return told.language();
        }
        return customer == null ? "en" : customer.language();
    }

    /** What the customer's profile knows counts as much as what is told with this complaint. */
    private static List<String> needs(NewComplaint told, @Nullable CustomerProfile customer) {
        Stream<String> now = told.supportNeeds() == null ? Stream.of() : told.supportNeeds().stream();
        Stream<String> known = customer == null ? Stream.of() : customer.supportNeeds().stream();
        return Stream.concat(now, known)
                .map(String::strip)
                .filter(need -> !need.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String jurisdiction(NewComplaint told) {
        String code = told.jurisdiction();
        if (code == null || code.isBlank()) {
            return null;
        }
        return Jurisdiction.of(code)
                .orElseThrow(() -> new Invalid("jurisdiction", "complaint.jurisdiction.unknown", code))
                .code();
    }

    private String trackingCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < TRACKING_CODE_LENGTH; i++) {
            code.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return code.toString();
    }
}
