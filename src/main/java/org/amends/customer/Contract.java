package org.amends.customer;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A contract, an insurance or a subscription of a customer.
 *
 * @param name what it is called, or its number: 1 to 200 characters. Known by kind and name when it is told again
 * @param from its first day; null: before we began to write it down
 * @param until its last day; null: open-ended
 * @param renews whether it goes on for another term by itself; null: not told
 * @param noticeDays how many days before its end it must be cancelled, 0 to 3650
 * @param monthly what it costs the customer a month
 */
public record Contract(
        ContractKind kind,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean renews,
        @Nullable Integer noticeDays,
        @Nullable Money monthly) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTICE = 3650;

    /** @throws Invalid if it has no name, ends before it begins, or costs less than nothing */
    @SuppressWarnings("ConstantValue") // another system may leave out anything
    public Contract {
        if (kind == null) {
            throw new Invalid("kind", "customer.contract.kind.missing");
        }
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Invalid("name", "customer.contract.name.wrong", LONGEST_NAME);
        }
        CardNumbers.refuse("name", name);
        if (from != null && until != null && until.isBefore(from)) {
            throw new Invalid("until", "customer.contract.until.wrong");
        }
        if (noticeDays != null && (noticeDays < 0 || noticeDays > LONGEST_NOTICE)) {
            throw new Invalid("noticeDays", "customer.contract.notice.wrong", LONGEST_NOTICE);
        }
        if (monthly != null && monthly.amount().signum() < 0) {
            throw new Invalid("monthly", "customer.contract.monthly.wrong");
        }
    }

    /** Whether it runs on that day. One that renews itself runs on behind its end. */
    public boolean runsOn(LocalDate day) {
        boolean begun = from == null || !from.isAfter(day);
        return begun && (until == null || !until.isBefore(day) || goesOn());
    }

    /**
     * The last day of the term that runs on that day; empty if it is open-ended or does not run. A term that renewed
     * itself is as long as the first one, or a year where nobody knows how long that was.
     */
    public Optional<LocalDate> endAsOf(LocalDate day) {
        if (until == null || !runsOn(day)) {
            return Optional.empty();
        }
        return Optional.of(until.isBefore(day) ? renewedUntil(until, day) : until);
    }

    /** The last day on which it can be cancelled for that end. */
    public LocalDate noticeBefore(LocalDate end) {
        return end.minusDays(noticeDays == null ? 0 : noticeDays);
    }

    private boolean goesOn() {
        return Boolean.TRUE.equals(renews);
    }

    private LocalDate renewedUntil(LocalDate end, LocalDate day) {
        Period term = from == null ? Period.ofYears(1) : Period.between(from, end.plusDays(1));
        long months = term.toTotalMonths();
        if (months == 0) {
            long days = term.getDays();
            long over = ChronoUnit.DAYS.between(end, day);
            return end.plusDays(days * ((over + days - 1) / days));
        }
        // counted from the first day, so that an end of February does not shorten all that follow
        LocalDate first = end.plusDays(1);
        long terms = Math.max(1, ChronoUnit.MONTHS.between(first, day) / months);
        while (ended(first, term, terms).isBefore(day)) {
            terms++;
        }
        return ended(first, term, terms);
    }

    private static LocalDate ended(LocalDate first, Period term, long terms) {
        return first.plusMonths(term.toTotalMonths() * terms)
                .plusDays(term.getDays() * terms)
                .minusDays(1);
    }

    /** What is told here and, where nothing is told, what was known. */
    Contract over(Contract known) {
        return new Contract(
                kind,
                known.name,
                from == null ? known.from : from,
                until == null ? known.until : until,
                renews == null ? known.renews : renews,
                noticeDays == null ? known.noticeDays : noticeDays,
                monthly == null ? known.monthly : monthly);
    }

    boolean isAlso(Contract other) {
        return kind == other.kind && name.equalsIgnoreCase(other.name);
    }
}
