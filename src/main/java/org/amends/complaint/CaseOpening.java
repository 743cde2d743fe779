package org.amends.complaint;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.amends.complaint.ComplaintEvent.Filed;
import org.amends.complaint.LegalDeadlineDecision.Deadline;
import org.amends.customer.CustomerProfile;
import org.amends.kernel.Invalid;
import org.amends.organisation.Jurisdiction;
import org.amends.organisation.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a case of what was told: its number, its priority, its clocks. */
@Component
class CaseOpening {

    /** Without the letters and digits that people mix up when they read them out. */
    private static final String READABLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int TRACKING_CODE_LENGTH = 10;

    /** What is said to be older has a year that was mistyped. */
    private static final Instant OLDEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final ComplaintNumber NOT_A_NUMBER = new ComplaintNumber("C-0000-000000");

    private final Cases cases;
    private final CaseRows rows;
    private final Teams teams;
    private final CasePriority priority;
    private final CaseClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CaseOpening(
            Cases cases,
            CaseRows rows,
            Teams teams,
            CasePriority priority,
            CaseClocks clocks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.teams = teams;
        this.priority = priority;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Invalid if it is in the future, or so long ago that the year must be mistyped */
    void checkReceived(@Nullable Instant received) {
        if (received != null && received.isAfter(clock.instant().plusSeconds(60))) {
            throw new Invalid("receivedAt", "complaint.receivedAt.future", received);
        }
        if (received != null && received.isBefore(OLDEST)) {
            throw new Invalid("receivedAt", "complaint.receivedAt.old", received);
        }
    }

    void checkResolved(@Nullable Instant resolved) {
        if (resolved != null && resolved.isAfter(clock.instant().plusSeconds(60))) {
            throw new Invalid("resolvedAt", "complaint.resolvedAt.future", resolved);
        }
    }

    /** @throws Invalid if the jurisdiction is not known */
    Complaint prepared(NewComplaint told, @Nullable CustomerProfile customer) {
        return prepared(
                told,
                customer,
                cases.nextNumber(received(told).atZone(ZoneOffset.UTC).getYear()));
    }

    private Complaint prepared(NewComplaint told, @Nullable CustomerProfile customer, ComplaintNumber number) {
        Story story =
                new Story(told, received(told), language(told, customer), jurisdiction(told), needs(told, customer));
        return new Complaint(
                number,
                trackingCode(),
                told.kind(),
                story,
                customer,
                teams.firstResponder().id());
    }

    /**
     * Decides how urgent it is and by when it is to be done, and has its process begin.
     *
     * @param tell writes on its timeline how it came
     */
    void open(Complaint complaint, Runnable tell) {
        rows.takeIn(complaint, () -> {
            settle(complaint);
            tell.run();
            events.publishEvent(new Filed(complaint.id(), complaint.kind()));
        });
    }

    /** What it would be if it were opened now. Nothing is kept, and no number is used up. */
    Forecast foresee(NewComplaint told, @Nullable CustomerProfile customer, @Nullable Severity severity) {
        Complaint complaint = prepared(told, customer, NOT_A_NUMBER);
        if (severity != null) {
            complaint.judge(severity);
        }
        AtomicReference<@Nullable String> law = new AtomicReference<>();
        rows.rehearse(complaint, () -> {
            law.set(settle(complaint).map(Deadline::law).orElse(null));
            complaint.enter(Stage.TRIAGE, Set.of(Step.TRIAGE));
            clocks.setStep(complaint, null);
        });
        Standing standing = complaint.standing();
        return new Forecast(
                standing.priority(),
                standing.reasons(),
                standing.lane() == Standing.FIRST,
                standing.actBy(),
                standing.promisedBy(),
                standing.legalDueAt(),
                law.get());
    }

    private Optional<Deadline> settle(Complaint complaint) {
        priority.decide(complaint, true);
        Optional<Deadline> law = clocks.setLegal(complaint);
        clocks.setService(complaint, complaint.story().receivedAt());
        if (!complaint.isImported()) {
            promise(complaint);
        }
        return law;
    }

    private Instant received(NewComplaint told) {
        return told.receivedAt() == null ? clock.instant() : told.receivedAt();
    }

    /** It was closed elsewhere: nothing is to be done. */
    void record(Complaint complaint, Runnable tell) {
        rows.takeIn(complaint, tell);
    }

    /** What is over already nobody can promise. */
    private void promise(Complaint complaint) {
        Standing standing = complaint.standing();
        Stream.of(standing.serviceDueAt(), standing.legalDueAt())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .filter(by -> by.isAfter(clock.instant()))
                .ifPresent(standing::promise);
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
