package org.amends.customer.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts;
import org.amends.customer.Contracts.Ending;
import org.amends.customer.CustomerId;
import org.amends.customer.KnownLosses;
import org.amends.customer.KnownLosses.Loss;
import org.amends.customer.ScoringModel;
import org.amends.customer.Zone;
import org.amends.customer.scoring.BoughtRows.Summed;
import org.amends.customer.scoring.LossModel.Case;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up what was known a year before of those who left since, and of those who did not. */
@Component
class LossLearning {

    private static final int MOST_YEARS = 5;
    private static final int AT_ONCE = 1_000;

    private final ObjectProvider<KnownLosses> recorded;
    private final BoughtRows bought;
    private final PastRows past;
    private final Contracts contracts;
    private final SignalsOfCustomers signals;

    LossLearning(
            ObjectProvider<KnownLosses> recorded,
            BoughtRows bought,
            PastRows past,
            Contracts contracts,
            SignalsOfCustomers signals) {
        this.recorded = recorded;
        this.bought = bought;
        this.past = past;
        this.contracts = contracts;
        this.signals = signals;
    }

    /** From the last year; from one before as well, up to five, as long as they are too few. */
    Optional<LossModel> learn(LocalDate asOf, ScoringRules rules) {
        List<Loss> losses =
                recorded.stream().flatMap(source -> source.until(asOf).stream()).toList();
        if (losses.size() < LossModel.LEAST_LOST) {
            return Optional.empty();
        }
        int oneOf = bought.sampledOneOf();
        List<LocalDate> years = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (int year = 0; year < MOST_YEARS && lost(cases) < LossModel.LEAST_LOST; year++) {
            LocalDate end = asOf.minusYears(year);
            years.add(end);
            cases.addAll(cases(losses, end, rules, oneOf));
        }
        return LossModel.learn(years, cases, oneOf);
    }

    private static long lost(List<Case> cases) {
        return cases.stream().filter(Case::lost).count();
    }

    private List<Case> cases(List<Loss> losses, LocalDate end, ScoringRules rules, int oneOf) {
        LocalDate then = end.minusYears(1);
        Set<Long> gone = new HashSet<>();
        Set<Long> lost = new HashSet<>();
        for (Loss loss : losses) {
            if (!loss.on().isAfter(then)) {
                gone.add(loss.customer().value());
            } else if (!loss.on().isAfter(end)) {
                lost.add(loss.customer().value());
            }
        }
        TreeSet<Long> all = new TreeSet<>(past.customersOn(then, oneOf));
        all.addAll(lost);
        all.removeAll(gone);
        ScoringModel models = Fitting.fit(bought.days(then), then);
        List<Long> ids = List.copyOf(all);
        List<Case> cases = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            cases.addAll(cases(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), then, rules, models, lost));
        }
        return cases;
    }

    private List<Case> cases(List<Long> ids, LocalDate then, ScoringRules rules, ScoringModel models, Set<Long> lost) {
        long first = ids.get(0);
        long last = ids.get(ids.size() - 1);
        Instant evening = then.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Map<CustomerId, Ending> running =
                contracts.endingsAsTold(new CustomerId(first), new CustomerId(last), then, evening);
        Map<CustomerId, Signals> signalled = signals.between(first, last, evening);
        List<Case> cases = new ArrayList<>();
        for (Summed one : past.known(ids, then, rules.windowMonths())) {
            CustomerId id = new CustomerId(one.customer());
            Known known = new Known(
                    then,
                    one.since(),
                    one.figures(),
                    running.get(id),
                    Zone.UNKNOWN,
                    dated(signalled.getOrDefault(id, Signals.NONE)));
            Outlook outlook = Outlook.of(models, one.figures().summary(then));
            double byRule = Assessor.RULE.assess(known, outlook).score() / 100.0;
            cases.add(new Case(one.customer(), known, lost.contains(one.customer()), byRule));
        }
        return cases;
    }

    /** Nobody wrote down when a complaint was taken up again, nor what a customer had said of us before they said otherwise. */
    private static Signals dated(Signals known) {
        return new Signals(known.open(), known.severe(), known.late(), known.lastYear(), 0, known.badlyRated());
    }
}
