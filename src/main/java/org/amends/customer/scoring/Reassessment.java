package org.amends.customer.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerScore;
import org.amends.customer.CustomerStanding;
import org.amends.customer.Risk;
import org.amends.customer.ScoringRunData;
import org.amends.customer.Zone;
import org.springframework.stereotype.Component;

/** Reads the scores of customers, and moves the risk of one when something has happened. */
@Component
public class Reassessment {

    private final ScoreRows rows;
    private final SignalsOfCustomers signals;
    private final Contracts contracts;
    private final ScoringJobs jobs;

    Reassessment(ScoreRows rows, SignalsOfCustomers signals, Contracts contracts, ScoringJobs jobs) {
        this.rows = rows;
        this.signals = signals;
        this.contracts = contracts;
        this.jobs = jobs;
    }

    /** @param zones of all of them. Who is not scored yet is judged by what they said */
    public Map<CustomerId, CustomerScore> scores(Map<CustomerId, Zone> zones, LocalDate today) {
        Map<Long, ScoreRow> known =
                rows.of(zones.keySet().stream().map(CustomerId::value).toList());
        Optional<LocalDate> run = jobs.latest().map(ScoringRunData::asOf);
        Map<CustomerId, CustomerScore> scores = new HashMap<>();
        zones.forEach((customer, zone) -> {
            ScoreRow row = known.get(customer.value());
            scores.put(
                    customer,
                    row == null ? unscored(customer, zone, today).score(today) : row.score(run.orElse(row.asOf())));
        });
        return scores;
    }

    /** Of each of them who is scored. */
    public Map<CustomerId, CustomerStanding> standings(Collection<CustomerId> customers) {
        return rows.of(customers.stream().map(CustomerId::value).toList()).values().stream()
                .collect(Collectors.toMap(
                        row -> new CustomerId(row.customer()),
                        row -> new CustomerStanding(row.tier(), row.risk().band())));
    }

    private static ScoreRow unscored(CustomerId customer, Zone zone, LocalDate today) {
        return ScoreRow.unscored(
                customer.value(), new RiskRule(today).assess(Figures.NONE, Outlook.UNKNOWN, null, zone, Signals.NONE));
    }

    /** @return the risk now; empty if whoever looks at it sees no difference */
    public Optional<Risk> reassess(CustomerId customer, Zone zone, LocalDate today) {
        ScoreRow known = rows.hold(customer.value()).orElse(null);
        Figures figures = known == null ? Figures.NONE : known.figures();
        Outlook outlook = known == null ? Outlook.UNKNOWN : known.outlook();
        Risk risk = assess(customer, figures, outlook, zone, signals.of(customer.value()), today);
        if (known == null) {
            rows.put(ScoreRow.unscored(customer.value(), risk), false);
            return Optional.of(risk);
        }
        ScoreRow now = known.with(risk);
        if (known.reads(now)) {
            return Optional.empty();
        }
        rows.put(now, known.asOf().isBefore(today));
        return Optional.of(risk);
    }

    /** What the risk would be had this not been. */
    public Risk without(CustomerId customer, Signals some, Zone zone, LocalDate today) {
        ScoreRow known = rows.of(List.of(customer.value())).get(customer.value());
        return assess(
                customer,
                known == null ? Figures.NONE : known.figures(),
                known == null ? Outlook.UNKNOWN : known.outlook(),
                zone,
                signals.of(customer.value()).minus(some),
                today);
    }

    /** As the last run told it of all. */
    private Risk assess(
            CustomerId customer, Figures figures, Outlook outlook, Zone zone, Signals signals, LocalDate today) {
        Assessor assessor = jobs.assessor();
        return assessor.assess(
                new Known(
                        today,
                        assessor.learnt() == null ? today : rows.since(customer.value()),
                        figures,
                        contracts.endings(customer, customer, today).get(customer),
                        zone,
                        signals),
                outlook);
    }

    /** Every day on which a customer's score came to read otherwise, the oldest first. */
    public List<CustomerScore> history(CustomerId customer, int most) {
        return rows.history(customer.value(), most).stream()
                .map(row -> row.score(row.asOf()))
                .toList();
    }
}
