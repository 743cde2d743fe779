package org.amends.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.customer.scoring.LossModel;
import org.amends.customer.scoring.RiskBy;
import org.amends.customer.scoring.ScoringJobs;
import org.amends.customer.scoring.ScoringRules;
import org.amends.customer.scoring.ScoringSettings;
import org.amends.customer.scoring.ScoringWorker;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Oversees;
import org.amends.organisation.ReadsReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs over all customers that compute their scores, tier and risk. They are worked off one after the other, each in
 * batches, and go on where they were after a crash.
 */
@Service
public class CustomerScoring {

    private final ScoringJobs jobs;
    private final ScoringSettings settings;
    private final ScoringWorker worker;
    private final CurrentUser user;
    private final BusinessTime business;

    CustomerScoring(
            ScoringJobs jobs, ScoringSettings settings, ScoringWorker worker, CurrentUser user, BusinessTime business) {
        this.jobs = jobs;
        this.settings = settings;
        this.worker = worker;
        this.user = user;
        this.business = business;
    }

    /**
     * @param asOf purchases after it are not seen; null for today
     * @param windowMonths null for what the rules say
     * @throws Invalid if the day lies ahead, or the window is not from 1 to 120
     */
    @Oversees
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ScoringRunData start(@Nullable LocalDate asOf, @Nullable Integer windowMonths) {
        LocalDate today = business.today();
        LocalDate day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw new Invalid("asOf", "customer.scoring.future", today);
        }
        ScoringRules rules = settings.current();
        ScoringRunId id = ScoringRunId.next();
        jobs.add(
                id,
                day,
                windowMonths == null ? rules : rules.withWindow(windowMonths),
                user.actor().name());
        worker.look();
        return jobs.require(id);
    }

    /** Returns when it is over. */
    @Oversees
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ScoringRunData score() {
        ScoringRunId id = ScoringRunId.next();
        jobs.add(id, business.today(), settings.current(), user.actor().name());
        return worker.await(id);
    }

    /** @throws Unknown if there is none */
    @Oversees
    public ScoringRunData require(ScoringRunId id) {
        return jobs.require(id);
    }

    /** The last first. */
    @Oversees
    public List<ScoringRunData> latest(int most) {
        return jobs.all(most);
    }

    /**
     * Who tells the risk from now on; a run begins at once that does.
     *
     * @throws Conflict if it is to be learnt from losses and the last run could not
     */
    @Oversees
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ScoringRunData tellRiskBy(RiskBy riskBy) {
        if (riskBy == RiskBy.LOSSES && jobs.model().map(ScoringModel::losses).isEmpty()) {
            throw new Conflict("customer.losses.few", LossModel.LEAST_LOST);
        }
        settings.become(settings.current().withRiskBy(riskBy));
        return start(null, null);
    }

    /** Who tells it by the rules of now. */
    @ReadsReports
    public RiskBy riskBy() {
        return settings.current().riskBy();
    }

    /** What the last run fitted. */
    @ReadsReports
    public Optional<ScoringModel> model() {
        return jobs.model();
    }
}
