package org.amends.customer.scoring;

import static java.lang.Math.log;
import static java.lang.Math.max;
import static java.lang.Math.min;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts.Ending;
import org.amends.customer.Risk;
import org.amends.customer.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The chance that a customer leaves. What they buy gives the odds: by the models that were fitted to all customers, or,
 * where there are none, by silence alone (even odds at twice the usual gap). What they say of us, and what we did to
 * them, multiplies the odds, so that the chance stays between 0 and 1 and each sign weighs most where it is open.
 *
 * <p>Whom a contract binds leaves at its end if at all: the odds follow the time that is left of it. The line is drawn through
 * the yearly losses that telephone companies show by term (45 % from month to month, 13 % with a year to go, 2 % with two;
 * IBM’s telco sample: 44 to 52, 11 and 3).
 *
 * @param on the day
 */
public record RiskRule(LocalDate on) {

    private static final double NOTHING_KNOWN = 0.2;
    private static final double LEAST = 0.01;
    private static final double SILENT_GAPS = 2;
    private static final double LONG_SILENT_GAPS = 4;

    // by how much the odds to leave are multiplied
    private static final double DISSATISFIED = 3;
    private static final double INDIFFERENT = 1.3;
    private static final double AFFECTION = 0.5;
    private static final double EACH_OPEN = 1.5;
    private static final double SEVERE = 1.5;
    private static final double LATE = 1.4;
    private static final double EACH_REPEATED = 1.25;
    private static final double REOPENED = 1.4;
    private static final double BADLY_RATED = 2;
    private static final double NOT_RENEWED = 2;
    private static final int MOST_COUNTED = 3;

    // the logarithm of the odds to leave, by the months that a contract has to run
    private static final double FREE = -0.05;
    private static final double EACH_MONTH_BOUND = -0.155;
    private static final double MONTH = 30.4375;
    static final int ENDS_SOON = 92;

    /** @param contract what runs at the customer; null for nothing. What has no end binds nobody */
    public Risk assess(Figures bought, Outlook outlook, @Nullable Ending contract, Zone zone, Signals signals) {
        LocalDate bound = contract == null ? null : contract.until();
        double leaving = min(1 - LEAST, max(LEAST, bound == null ? leaving(bought, outlook) : leaving(bound)));
        List<Sign> signs = signs(zone, signals);
        if (contract != null && bound != null && !contract.renews() && left(bound) <= ENDS_SOON) {
            signs.add(0, new Sign(RiskFactor.CONTRACT_ENDING, log(NOT_RENEWED), left(bound)));
        }
        Sign first = new Sign(
                bound == null ? buying(bought) : RiskFactor.BOUND,
                log(leaving / (1 - leaving)),
                bound == null ? silence(bought) : left(bound));
        return Sign.add(on, first, signs, outlook);
    }

    private double leaving(Figures bought, Outlook outlook) {
        if (bought.last() == null) {
            return NOTHING_KNOWN;
        }
        if (outlook.buysAgain() != null) {
            return 1 - outlook.buysAgain();
        }
        double silence = silence(bought);
        return silence / (silence + SILENT_GAPS * bought.usualGap());
    }

    private double leaving(LocalDate bound) {
        return Sign.chance(FREE + EACH_MONTH_BOUND * left(bound) / MONTH);
    }

    long left(LocalDate bound) {
        return max(0, ChronoUnit.DAYS.between(on, bound));
    }

    RiskFactor buying(Figures bought) {
        if (bought.last() == null) {
            return RiskFactor.NOTHING_BOUGHT;
        }
        double gaps = (double) silence(bought) / bought.usualGap();
        if (bought.days() == 1) {
            return RiskFactor.BOUGHT_ONCE;
        }
        return gaps >= LONG_SILENT_GAPS
                ? RiskFactor.LONG_SILENT
                : gaps >= SILENT_GAPS ? RiskFactor.SILENT : RiskFactor.BUYING;
    }

    long silence(Figures bought) {
        return bought.last() == null ? 0 : max(0, ChronoUnit.DAYS.between(bought.last(), on));
    }

    private static List<Sign> signs(Zone zone, Signals signals) {
        List<Sign> signs = new ArrayList<>();
        switch (zone) {
            case DEFECTION -> signs.add(new Sign(RiskFactor.DISSATISFIED, log(DISSATISFIED), 0));
            case INDIFFERENCE -> signs.add(new Sign(RiskFactor.INDIFFERENT, log(INDIFFERENT), 0));
            case AFFECTION -> signs.add(new Sign(RiskFactor.AFFECTION, log(AFFECTION), 0));
            case UNKNOWN -> {}
        }
        add(signs, RiskFactor.OPEN_COMPLAINTS, signals.open(), EACH_OPEN, MOST_COUNTED);
        add(signs, RiskFactor.SEVERE_COMPLAINTS, signals.severe(), SEVERE, 1);
        add(signs, RiskFactor.LATE_COMPLAINTS, signals.late(), LATE, 1);
        if (signals.lastYear() > 1) {
            signs.add(new Sign(
                    RiskFactor.COMPLAINTS_LAST_YEAR,
                    log(EACH_REPEATED) * min(MOST_COUNTED, signals.lastYear() - 1),
                    signals.lastYear()));
        }
        add(signs, RiskFactor.REOPENED, signals.reopened(), REOPENED, 1);
        add(signs, RiskFactor.BADLY_RATED, signals.badlyRated(), BADLY_RATED, 1);
        return signs;
    }

    private static void add(List<Sign> signs, RiskFactor factor, int times, double odds, int most) {
        if (times > 0) {
            signs.add(new Sign(factor, log(odds) * min(most, times), times));
        }
    }
}
