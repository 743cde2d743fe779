package org.amends.retention;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerWorth;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.Worth;
import org.amends.exchange.ImportColumn;
import org.amends.exchange.ImportRow;
import org.amends.exchange.ImportTarget;
import org.amends.exchange.YesNo;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.organisation.BusinessTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Customers who another system says have left. A row is recorded by the rules of {@link Defections}, in the name of
 * whoever brought the file, of the customer who stays if theirs was merged. What is recorded, be it withdrawn since, does
 * not come in again. A row of somebody who has not left is skipped.
 */
@Component
@Order(3)
class DefectionImport implements ImportTarget<DefectionImport.Told> {

    private static final int LONGEST_NOTE = 4_000;

    private final Customers customers;
    private final CustomerWorth worth;
    private final DefectionRows defections;
    private final BusinessTime business;
    private final Clock clock;
    private final Currency currency;

    DefectionImport(
            Customers customers,
            CustomerWorth worth,
            DefectionRows defections,
            BusinessTime business,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.customers = customers;
        this.worth = worth;
        this.defections = defections;
        this.business = business;
        this.clock = clock;
        this.currency = currency;
    }

    /** @param loss null for a customer who has not left @param dated whether the row says when */
    record Told(ExternalId customer, @Nullable NewDefection loss, boolean dated) {}

    @Override
    public String name() {
        return "defections";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("customerExternalId"),
                ImportColumn.optional("left").of(YesNo.class, "retention.left."),
                ImportColumn.optional("defectedOn"),
                ImportColumn.optional("cause").of(DefectionCause.class, "retention.cause."),
                ImportColumn.optional("basis").of(CauseBasis.class, "retention.basis."),
                ImportColumn.optional("valueLost"),
                ImportColumn.optional("note"));
    }

    /** A cause that the file gives is what the customer stated, unless it says otherwise; none is our conclusion. */
    @Override
    public Told read(ImportRow row) {
        ExternalId customer = new ExternalId(row.required("customerExternalId", 100));
        if (row.choice("left", YesNo.class) == YesNo.NO) {
            return new Told(customer, null, false);
        }
        LocalDate on = row.date("defectedOn");
        DefectionCause cause =
                Objects.requireNonNullElse(row.choice("cause", DefectionCause.class), DefectionCause.UNKNOWN);
        CauseBasis basis = row.choice("basis", CauseBasis.class);
        LocalDate today = business.today();
        NewDefection loss = NewDefection.of(
                on == null ? today : on,
                cause,
                Set.of(),
                basis == null ? usual(cause) : basis,
                row.amount("valueLost"),
                row.text("note", LONGEST_NOTE));
        loss.check("defectedOn", today);
        return new Told(customer, loss, on != null);
    }

    private static CauseBasis usual(DefectionCause cause) {
        return cause == DefectionCause.UNKNOWN ? CauseBasis.INFERRED : CauseBasis.STATED;
    }

    /** Other systems give a loss no id. */
    @Override
    public @Nullable String identity(Told row) {
        return null;
    }

    @Override
    public boolean isSkipped(Told row) {
        return row.loss() == null;
    }

    /**
     * @throws Invalid if nobody is known by the id that a row names
     * @throws Conflict if they are recorded as lost on that day with another cause, value or note
     */
    @Override
    public List<Taken> take(List<Told> rows, Source source) {
        Map<ExternalId, CustomerId> known =
                customers.ids(rows.stream().map(Told::customer).collect(toSet()));
        known.values().stream()
                .distinct()
                .sorted(Comparator.comparingLong(CustomerId::value))
                .forEach(customers::hold);
        List<Loss> losses = new ArrayList<>();
        for (Told row : rows) {
            CustomerId customer = known.get(row.customer());
            if (customer == null) {
                throw new Invalid("customerExternalId", "retention.import.customer", row.customer());
            }
            losses.add(new Loss(customer, dated(customer, row)));
        }
        Map<LocalDate, Map<CustomerId, Worth>> ranked = new HashMap<>();
        return losses.stream()
                .map(loss -> take(loss, ranked, losses, source.startedBy()))
                .toList();
    }

    private record Loss(CustomerId customer, NewDefection told) {}

    /** @param ranked by day, those of one day together once one of them is new */
    private Taken take(Loss loss, Map<LocalDate, Map<CustomerId, Worth>> ranked, List<Loss> all, String by) {
        NewDefection told = loss.told();
        List<Defection> recorded = defections.of(loss.customer());
        if (recorded.stream().anyMatch(one -> one.holds(told))) {
            return Taken.UNCHANGED;
        }
        if (recorded.stream().anyMatch(one -> one.counts() && one.on().equals(told.on()))) {
            throw new Conflict("retention.recorded.already", told.on());
        }
        Map<CustomerId, Worth> then = ranked.computeIfAbsent(
                told.on(),
                day -> worth.on(
                        all.stream()
                                .filter(one -> one.told().on().equals(day))
                                .map(Loss::customer)
                                .collect(toSet()),
                        day));
        defections.insert(
                loss.customer(),
                told.recorded(Objects.requireNonNull(then.get(loss.customer())), currency, by),
                currency,
                clock.instant());
        return Taken.IMPORTED;
    }

    /** Without a day, the row tells of the loss that is recorded already, if they have bought nothing since; else of today. */
    private NewDefection dated(CustomerId customer, Told row) {
        NewDefection loss = Objects.requireNonNull(row.loss());
        return row.dated()
                ? loss
                : defections.lostSince(customer, business.today()).map(loss::on).orElse(loss);
    }
}
