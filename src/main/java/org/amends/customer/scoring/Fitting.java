package org.amends.customer.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.amends.customer.ScoringModel;
import org.amends.customer.buying.BuyingModel;
import org.amends.customer.buying.BuyingModel.Kind;
import org.amends.customer.buying.BuyingSummary;
import org.amends.customer.buying.HeldOut;
import org.amends.customer.buying.ModelFit;
import org.amends.customer.buying.ReturnModel;
import org.amends.customer.buying.ReturnModel.Past;
import org.jspecify.annotations.Nullable;

/** Fits the models to what a company's customers bought, as far as they tell enough. */
final class Fitting {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int YEAR = 52 * DAYS_OF_A_WEEK;
    private static final int SHORTEST = 2 * DAYS_OF_A_WEEK;

    private final List<BuyingDays> customers;
    private final int today;
    private final int horizon;

    private Fitting(List<BuyingDays> customers, int today) {
        this.customers = customers;
        this.today = today;
        int first = customers.stream().mapToInt(BuyingDays::first).min().orElse(today);
        this.horizon = Math.min(YEAR, (today - first) / 3);
    }

    /** @param customers none of whom bought first after the day */
    static ScoringModel fit(List<BuyingDays> customers, LocalDate asOf) {
        return new Fitting(customers, Math.toIntExact(asOf.toEpochDay())).fit(asOf);
    }

    private ScoringModel fit(LocalDate asOf) {
        List<BuyingSummary> known = known(today);
        Optional<ModelFit> mbg = ModelFit.of(Kind.MBG_NBD, known);
        Optional<ReturnModel> learnt = mbg.isEmpty() || horizon < SHORTEST ? Optional.empty() : learntBefore(today);
        return new ScoringModel(
                asOf,
                known.size(),
                weeks(),
                ModelFit.of(Kind.BG_NBD, known).orElse(null),
                mbg.orElse(null),
                learnt.map(model -> model.on(mbg.orElseThrow().model())).orElse(null),
                learnt.map(model -> heldOut(model.buying())).orElse(null),
                null);
    }

    /** Everything that was known one horizon before the day, and who has bought until then. */
    private Optional<ReturnModel> learntBefore(int day) {
        List<Past> past = of(one -> one.until(day - horizon, day));
        return ModelFit.of(Kind.MBG_NBD, known(past)).flatMap(fit -> ReturnModel.learn(fit.model(), weeks(), past));
    }

    /** The model learnt without the last horizon, held against it. @param then fitted to what was known before it */
    private @Nullable HeldOut heldOut(BuyingModel then) {
        List<Past> last = of(one -> one.until(today - horizon, today));
        return learntBefore(today - horizon)
                .map(model -> HeldOut.of(model.on(then), last))
                .orElse(null);
    }

    private double weeks() {
        return (double) horizon / DAYS_OF_A_WEEK;
    }

    private List<BuyingSummary> known(int day) {
        return of(one -> one.until(day));
    }

    private static List<BuyingSummary> known(Collection<Past> past) {
        return past.stream().map(Past::known).toList();
    }

    private <T> List<T> of(Function<BuyingDays, @Nullable T> known) {
        return customers.stream().map(known).filter(Objects::nonNull).toList();
    }
}
