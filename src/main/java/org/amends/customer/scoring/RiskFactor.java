package org.amends.customer.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.amends.customer.Risk.Factor;

/** All that a risk may be made of, with its words in English; {@code %d} is its amount. */
enum RiskFactor {
    NOTHING_BOUGHT("nothingBought", "Nothing bought that we know of."),
    BOUGHT_ONCE("boughtOnce", "Bought once, %d days ago."),
    BUYING("buying", "Buys as usual: last %d days ago."),
    SILENT("silent", "Last bought %d days ago, twice the usual gap or more."),
    LONG_SILENT("longSilent", "Last bought %d days ago, four times the usual gap or more."),
    BOUND("bound", "A contract runs for %d days more."),
    CONTRACT_ENDING("contractEnding", "A contract ends in %d days and does not renew itself."),
    DISSATISFIED("dissatisfied", "Says they are dissatisfied with us."),
    INDIFFERENT("indifferent", "Says they are merely satisfied."),
    AFFECTION("affection", "Says they are very satisfied with us."),
    OPEN_COMPLAINTS("openComplaints", "Has open complaints: %d."),
    SEVERE_COMPLAINTS("severeComplaints", "Of these, harm or serious loss: %d."),
    LATE_COMPLAINTS("lateComplaints", "Of these, later than promised: %d."),
    COMPLAINTS_LAST_YEAR("complaintsLastYear", "Complained %d times in twelve months."),
    REOPENED("reopened", "A complaint had to be opened again."),
    BADLY_RATED("badlyRated", "Rated how a complaint was handled 1 or 2."),
    COMPLAINED("complained", "Complained once in twelve months."),
    USUAL("usual", "Of a hundred such customers without a complaint, %d leave within a year."),
    KNOWN_FOR("knownFor", "A customer for %d months."),
    NOT_BOUND("notBound", "No contract binds them.");

    private static final String BETWEEN = ";";
    private static final String WITHIN = ":";

    private final String key;
    private final String words;

    RiskFactor(String key, String words) {
        this.key = key;
        this.words = words;
    }

    Factor of(int effect, long amount) {
        return new Factor(key, effect, amount, words.formatted(amount));
    }

    static String written(List<Factor> factors) {
        return factors.stream()
                .map(factor -> factor.name() + WITHIN + factor.effect() + WITHIN + factor.amount())
                .collect(Collectors.joining(BETWEEN));
    }

    /** A factor that is no longer known is left out. */
    static List<Factor> read(String written) {
        return Arrays.stream(written.split(BETWEEN))
                .map(one -> one.split(WITHIN))
                .filter(parts -> parts.length == 3)
                .flatMap(parts -> Arrays.stream(values())
                        .filter(factor -> factor.key.equals(parts[0]))
                        .map(factor -> factor.of(Integer.parseInt(parts[1]), Long.parseLong(parts[2]))))
                .toList();
    }
}
