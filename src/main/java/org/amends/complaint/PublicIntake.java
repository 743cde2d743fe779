package org.amends.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.complaint.LegalDeadlineDecision.Deadline;
import org.amends.complaint.NewComplaint.Who;
import org.amends.complaint.PublicTerms.Terms;
import org.amends.customer.CustomerDetails;
import org.amends.customer.Customers;
import org.amends.customer.Customers.Met;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.organisation.Jurisdiction;
import org.amends.organisation.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes complaints in from whoever comes, without an account. Tells them nothing about anybody but themselves. */
@Service
@OpenToAll
public class PublicIntake {

    /** No user name: whoever files here shares the keys with nobody who has an account. */
    private static final String OWNER = "<public page>";

    private final ComplaintIntake intake;
    private final Customers customers;
    private final Timeline timeline;
    private final VisitorFiles files;
    private final PublicTerms terms;
    private final VisitorLimits limits;
    private final IdempotentRequests requests;
    private final ObjectMapper json;

    PublicIntake(
            ComplaintIntake intake,
            Customers customers,
            Timeline timeline,
            VisitorFiles files,
            PublicTerms terms,
            VisitorLimits limits,
            IdempotentRequests requests,
            ObjectMapper json) {
        this.intake = intake;
        this.customers = customers;
        this.timeline = timeline;
        this.files = files;
        this.terms = terms;
        this.limits = limits;
        this.requests = requests;
        this.json = json;
    }

    /**
     * What whoever filed is to keep.
     *
     * @param law what it is called, if one sets a date
     * @param again whether it had arrived before, and this time nothing was done
     * @param differs whether what had arrived was something else than what was told this time, which nobody has then
     */
    public record Receipt(
            ComplaintNumber number,
            String trackingCode,
            Kind kind,
            @Nullable Instant promisedBy,
            @Nullable Instant legalDueAt,
            @Nullable String law,
            boolean again,
            boolean differs) {

        public TrackingKey key() {
            return new TrackingKey(number, trackingCode);
        }

        private Receipt seenBefore(boolean differs) {
            return new Receipt(number, trackingCode, kind, promisedBy, legalDueAt, law, true, differs);
        }
    }

    /** @param told stands for what was filed, so that another story under the same key is noticed */
    record Kept(Receipt receipt, UUID told) {}

    /**
     * Files what a visitor tells; the law is that of the company's country. Whoever sends the same again, after a lost
     * answer or by a double click, gets the same receipt. If something else is told by then, it is not filed: the receipt
     * says so.
     *
     * @param key at most 200 characters, known to this visitor alone; a new one for each complaint
     * @param address from where, as far as we know
     * @throws Invalid if the law wants to know who complains and it is not said
     * @throws Conflict if too many came from the address
     */
    public Receipt file(String key, NewComplaint told, String address) {
        return file(key, told, Enclosed.NOTHING, address);
    }

    /** @throws Conflict also if one of the files is gone */
    public Receipt file(String key, NewComplaint told, Enclosed enclosed, String address) {
        checkIdentified(told);
        limits.file(address);
        AtomicBoolean now = new AtomicBoolean();
        String kept = Visitor.ACTOR.call(() -> requests.once(OWNER, key, "", () -> {
            now.set(true);
            return new Kept(filed(told, enclosed), sum(told));
        }));
        Kept before = read(kept);
        return now.get()
                ? before.receipt()
                : before.receipt().seenBefore(!enclosed.isEmpty() || !sum(told).equals(before.told()));
    }

    private Receipt filed(NewComplaint told, Enclosed enclosed) {
        Who who = told.customer();
        Met met = who == null ? null : customers.meetUnseen(details(who, told.language()));
        FiledComplaint filed = intake.file(told.fromTheWeb(
                met == null ? null : new Who(met.id(), null, null, null, null, null, null),
                terms.jurisdiction().map(Jurisdiction::code).orElse(null),
                terms.sector()));
        if (who != null && met != null && met.known()) {
            // the profile stays as it is: what a stranger says about themselves is told to staff, who may believe it
            timeline.event(filed.id(), "recognised", said(who), Map.of());
        }
        files.giveWithTheStory(enclosed, filed.id());
        String law = filed.legalDueAt() == null
                ? null
                : terms.of(told.kind()).deadline().map(Deadline::law).orElse(null);
        return new Receipt(
                filed.number(),
                filed.trackingCode(),
                filed.kind(),
                filed.promisedBy(),
                filed.legalDueAt(),
                law,
                false,
                false);
    }

    /** The least that the books of complaints of Peru and Andalusia ask for: who, by a document, and where to answer. */
    private void checkIdentified(NewComplaint told) {
        Terms wanted = terms.of(told.kind());
        if (!wanted.identificationRequired()) {
            return;
        }
        Who who = told.customer();
        List<Invalid.Problem> missing = new ArrayList<>();
        if (who == null || isBlank(who.name())) {
            missing.add(missing("customer.name"));
        }
        if (who == null || isBlank(who.documentNumber())) {
            missing.add(missing("customer.documentNumber"));
        }
        boolean spokenFor = told.complainant() != null;
        if (who == null || (who.email() == null && isBlank(who.address()) && !spokenFor)) {
            missing.add(missing("customer.email"));
        }
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }

    private static Invalid.Problem missing(String field) {
        return new Invalid.Problem(field, "complaint.visitor.identify", List.of());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static CustomerDetails details(Who who, @Nullable String language) {
        CustomerDetails details = CustomerDetails.named(String.valueOf(who.name()), who.email(), who.phone())
                .withDocument(who.documentType(), who.documentNumber(), who.address());
        return language == null ? details : details.speaking(language);
    }

    private static String said(Who who) {
        return Stream.of(
                        who.name(),
                        who.email() == null ? null : who.email().value(),
                        who.phone(),
                        who.documentType(),
                        who.documentNumber(),
                        who.address())
                .filter(text -> !isBlank(text))
                .collect(Collectors.joining(" · "));
    }

    private Kept read(String kept) {
        try {
            return json.readValue(kept, Kept.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Not a receipt", broken);
        }
    }

    private UUID sum(NewComplaint told) {
        try {
            return UUID.nameUUIDFromBytes(json.writeValueAsBytes(told));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
