package org.amends.customer;

import java.time.LocalDate;
import java.util.List;

/**
 * The chance that the customer leaves.
 *
 * @param score 0 to 100
 * @param factors what moved it, the heaviest first; their effects and the base of {@link RiskRule} add up to the score
 *     before it is cut to its range
 */
public record Risk(LocalDate asOf, int score, Band band, List<Factor> factors) {

    /** LOW up to 33, MEDIUM up to 66, HIGH above. */
    public enum Band {
        LOW,
        MEDIUM,
        HIGH;

        static Band of(int score) {
            return score <= 33 ? LOW : score <= 66 ? MEDIUM : HIGH;
        }
    }

    /**
     * @param name the text key's last part, stable
     * @param effect points added to the score, negative when it lowers it
     * @param text the factor in words, in English; screens translate {@code name} with {@code amount}
     */
    public record Factor(String name, int effect, long amount, String text) {}
}
