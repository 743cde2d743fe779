package org.amends.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amends.complaint.NewComplaint.Who;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.exchange.ImportColumn;
import org.amends.exchange.ImportRow;
import org.amends.exchange.ImportTarget;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Complaints of another system. One that is open there gets its priority, its clocks and its process here; one that was
 * answered is recorded closed. What is here already stays as it is: it has gone on since. Nobody is mailed.
 */
@Component
@Order(5)
class ComplaintImport implements ImportTarget<ImportedComplaint> {

    /** The engine looks through all that it has begun in a command for what belongs to one case. */
    private static final int AT_ONCE = 50;

    private final CaseOpening opening;
    private final Cases cases;
    private final Customers customers;
    private final Timeline timeline;
    private final ProcessInBulk process;

    ComplaintImport(CaseOpening opening, Cases cases, Customers customers, Timeline timeline, ProcessInBulk process) {
        this.opening = opening;
        this.cases = cases;
        this.customers = customers;
        this.timeline = timeline;
        this.process = process;
    }

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.optional("externalId"),
                ImportColumn.optional("customerExternalId"),
                ImportColumn.optional("customerName"),
                ImportColumn.optional("email"),
                ImportColumn.required("receivedAt"),
                ImportColumn.required("channel").of(Channel.class, "complaint.channel."),
                ImportColumn.optional("kind").of(Kind.class, "complaint.kind."),
                ImportColumn.required("subject"),
                ImportColumn.optional("description"),
                ImportColumn.optional("product"),
                ImportColumn.optional("category"),
                ImportColumn.optional("language"),
                ImportColumn.optional("jurisdiction"),
                ImportColumn.optional("sector"),
                ImportColumn.optional("amountClaimed"),
                ImportColumn.optional("currency"),
                ImportColumn.optional("outcome").of(Outcome.class, "complaint.outcome."),
                ImportColumn.optional("resolvedAt"));
    }

    @Override
    public ImportedComplaint read(ImportRow row) {
        Instant received = row.requiredMoment("receivedAt");
        opening.checkReceived(received);
        Instant resolved = row.moment("resolvedAt");
        if (resolved != null && resolved.isBefore(received)) {
            throw new Invalid("resolvedAt", "complaint.import.resolvedBefore", received);
        }
        opening.checkResolved(resolved);
        Kind kind = row.choice("kind", Kind.class);
        NewComplaint told = new NewComplaint(
                kind == null ? Kind.CLAIM : kind,
                row.required("channel", Channel.class),
                row.text("language", 10),
                row.required("subject", 300),
                row.text("description", NewComplaint.LONGEST_TEXT),
                null,
                row.amount("amountClaimed"),
                row.currency("currency"),
                row.text("product", 200),
                received,
                row.text("jurisdiction", 20),
                row.text("sector", 60),
                null,
                null,
                who(row));
        return new ImportedComplaint(
                row.text("externalId", 100),
                told,
                row.text("category", 100),
                row.choice("outcome", Outcome.class),
                resolved);
    }

    private static @Nullable Who who(ImportRow row) {
        ExternalId id = row.converted("customerExternalId", ExternalId::new);
        String name = row.text("customerName", 200);
        EmailAddress email = row.email("email");
        return id == null && name == null && email == null ? null : new Who(id, name, email, null, null, null, null);
    }

    @Override
    public @Nullable String identity(ImportedComplaint row) {
        return row.externalId();
    }

    @Override
    public List<Taken> take(List<ImportedComplaint> rows, Source source) {
        Set<String> known = new HashSet<>(cases.knownAmong(
                rows.stream().map(this::identity).filter(Objects::nonNull).toList()));
        List<Taken> taken = new ArrayList<>();
        List<ImportedComplaint> fresh = new ArrayList<>();
        for (ImportedComplaint row : rows) {
            boolean isNew = row.externalId() == null || known.add(row.externalId());
            taken.add(isNew ? Taken.IMPORTED : Taken.UNCHANGED);
            if (isNew) {
                fresh.add(row);
            }
        }
        Map<ExternalId, CustomerProfile> met = new HashMap<>();
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            List<ImportedComplaint> some = fresh.subList(from, Math.min(from + AT_ONCE, fresh.size()));
            process.run(() -> take(some, source, met));
        }
        return taken;
    }

    private void take(List<ImportedComplaint> rows, Source source, Map<ExternalId, CustomerProfile> met) {
        for (ImportedComplaint row : rows) {
            Complaint complaint =
                    opening.prepared(row.told(), customer(row.told().customer(), met));
            complaint.comesFromElsewhere(row.externalId(), row.category());
            if (row.resolvedAt() == null) {
                opening.open(complaint, () -> say(complaint, source));
            } else {
                complaint.wasAnswered(row.outcome(), row.resolvedAt());
                opening.record(complaint, () -> say(complaint, source));
            }
        }
    }

    private void say(Complaint complaint, Source source) {
        Map<String, String> details = new HashMap<>(Map.of("file", source.fileName(), "by", source.startedBy()));
        if (complaint.externalId() != null) {
            details.put("externalId", complaint.externalId());
        }
        timeline.event(complaint.id(), complaint.externalId() == null ? "imported" : "importedAs", details);
    }

    private @Nullable CustomerProfile customer(@Nullable Who who, Map<ExternalId, CustomerProfile> met) {
        if (who == null) {
            return null;
        }
        ExternalId id = who.externalId();
        if (id == null) {
            return customers.meet(CustomerDetails.named(name(who, ""), who.email(), null));
        }
        return met.computeIfAbsent(id, unmet -> customers
                .find(unmet)
                .orElseGet(() ->
                        customers.put(unmet, CustomerDetails.named(name(who, unmet.value()), who.email(), null))));
    }

    /** Who gives no name is called by their address, or as the other system knows them. */
    private static String name(Who who, String otherwise) {
        return who.name() != null
                ? who.name()
                : who.email() != null ? who.email().value() : otherwise;
    }
}
