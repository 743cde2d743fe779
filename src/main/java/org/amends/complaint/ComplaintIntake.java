package org.amends.complaint;

import java.util.Map;
import java.util.Objects;
import org.amends.complaint.NewComplaint.Who;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.Invalid;
import org.amends.organisation.Teams;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes complaints in: who, what, how urgent, by when; the process starts in the same transaction. */
@Service
@Transactional
public class ComplaintIntake {

    private final CaseOpening opening;
    private final ComplaintDesk desk;
    private final Cases cases;
    private final Customers customers;
    private final Teams teams;
    private final Timeline timeline;

    ComplaintIntake(
            CaseOpening opening, ComplaintDesk desk, Cases cases, Customers customers, Teams teams, Timeline timeline) {
        this.opening = opening;
        this.desk = desk;
        this.cases = cases;
        this.customers = customers;
        this.teams = teams;
        this.timeline = timeline;
    }

    /** @throws Invalid if it was received in the future, or the jurisdiction or the customer is not known */
    @WorksCases
    public FiledComplaint file(NewComplaint told) {
        return filed(opened(told, null));
    }

    /**
     * Files a complaint that has been judged while it was told: it is promised and placed as what it is, and goes on to its
     * investigation.
     */
    @WorksCases
    public FiledComplaint file(NewComplaint told, Triage judged) {
        ComplaintNumber number = opened(told, judged.severity()).number();
        desk.triage(number, judged);
        return receipt(number);
    }

    /** What whoever filed it can be told of it as it stands now. */
    @WorksCases
    @Transactional(readOnly = true)
    public FiledComplaint receipt(ComplaintNumber number) {
        return filed(cases.require(number));
    }

    /**
     * What it would come to, for whoever has the customer on the phone.
     *
     * @param severity null while nobody has judged it
     */
    @WorksCases
    @Transactional(readOnly = true)
    public Forecast foresee(NewComplaint told, @Nullable Severity severity) {
        opening.checkReceived(told.receivedAt());
        Who who = told.customer();
        CustomerProfile known = who == null || who.externalId() == null
                ? null
                : customers.find(who.externalId()).orElse(null);
        return opening.foresee(told, known, severity);
    }

    private Complaint opened(NewComplaint told, @Nullable Severity severity) {
        opening.checkReceived(told.receivedAt());
        Wording.notTooLong("description", told.description());
        Complaint complaint = opening.prepared(told, customer(told));
        if (severity != null) {
            complaint.judge(severity);
        }
        opening.open(
                complaint,
                () -> timeline.event(
                        complaint.id(),
                        "filed",
                        Map.of("channel", told.channel().name())));
        return complaint;
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
}
