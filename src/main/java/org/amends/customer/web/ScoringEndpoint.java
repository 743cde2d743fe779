package org.amends.customer.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.amends.customer.CustomerScoring;
import org.amends.customer.ScoringModel;
import org.amends.customer.ScoringRunData;
import org.amends.customer.ScoringRunId;
import org.amends.customer.ScoringState;
import org.amends.customer.buying.HeldOut;
import org.amends.customer.buying.ModelFit;
import org.amends.customer.scoring.LossComparison;
import org.amends.customer.scoring.LossModel;
import org.amends.customer.scoring.RiskBy;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/scoring")
class ScoringEndpoint {

    private static final double MILLIS = 1000;

    private final CustomerScoring scoring;

    ScoringEndpoint(CustomerScoring scoring) {
        this.scoring = scoring;
    }

    /** @param asOf null for today @param windowMonths null for what the rules say */
    record Asked(@Nullable LocalDate asOf, @Nullable Integer windowMonths) {}

    record Accepted(ScoringRunId id, ScoringState state) {}

    /** @param progress 0 to 1 @param seconds it took, as far as it has come to its end */
    record Report(
            ScoringRunId id,
            ScoringState state,
            LocalDate asOf,
            int windowMonths,
            long customers,
            long changed,
            double progress,
            double seconds) {}

    record Fit(double r, double alpha, double a, double b, double logLikelihood) {

        static @Nullable Fit of(@Nullable ModelFit fit) {
            return fit == null
                    ? null
                    : new Fit(
                            fit.model().r(),
                            fit.model().alpha(),
                            fit.model().a(),
                            fit.model().b(),
                            fit.logLikelihood());
        }
    }

    /** @param bgNbd null, as the others, where the purchases tell too little */
    record Model(
            LocalDate asOf,
            String timeUnit,
            int customers,
            double horizonWeeks,
            @JsonProperty("bgNbd") @Nullable Fit bgNbd,
            @JsonProperty("mbgNbd") @Nullable Fit mbgNbd,
            @Nullable HeldOut heldOut,
            RiskBy riskBy,
            @Nullable Losses losses) {

        static Model of(ScoringModel model, RiskBy riskBy) {
            return new Model(
                    model.asOf(),
                    "WEEK",
                    model.customers(),
                    model.horizonWeeks(),
                    Fit.of(model.bgNbd()),
                    Fit.of(model.mbgNbd()),
                    model.heldOut(),
                    riskBy,
                    Losses.of(model.losses()));
        }
    }

    /** @param until where each year ends that it was learnt from @param comparison with the rule, on who was held out */
    record Losses(List<LocalDate> until, int customers, int lost, LossComparison comparison) {

        static @Nullable Losses of(@Nullable LossModel model) {
            return model == null
                    ? null
                    : new Losses(model.until(), model.customers(), model.lost(), model.comparison());
        }
    }

    /** @param riskBy who tells the risk from now on */
    record Teller(@Nullable RiskBy riskBy) {}

    @PutMapping("/model/risk-by")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted tell(@RequestBody Teller teller) {
        RiskBy riskBy = teller.riskBy();
        if (riskBy == null) {
            throw new Invalid("riskBy", "customer.losses.which");
        }
        ScoringRunData run = scoring.tellRiskBy(riskBy);
        return new Accepted(run.id(), run.state());
    }

    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted start(@RequestBody(required = false) @Nullable Asked asked) {
        ScoringRunData run =
                asked == null ? scoring.start(null, null) : scoring.start(asked.asOf(), asked.windowMonths());
        return new Accepted(run.id(), run.state());
    }

    @GetMapping("/runs/{id}")
    Report report(@PathVariable String id) {
        ScoringRunData run = scoring.require(id(id));
        return new Report(
                run.id(),
                run.state(),
                run.asOf(),
                run.windowMonths(),
                run.customers(),
                run.changed(),
                run.progress(),
                run.took().toMillis() / MILLIS);
    }

    @GetMapping("/model")
    Model model() {
        return scoring.model()
                .map(model -> Model.of(model, scoring.riskBy()))
                .orElseThrow(() -> new Unknown("customer.model.none"));
    }

    private static ScoringRunId id(String text) {
        try {
            return new ScoringRunId(Long.parseLong(text));
        } catch (NumberFormatException none) {
            throw new Unknown("customer.scoring.unknown", text);
        }
    }
}
