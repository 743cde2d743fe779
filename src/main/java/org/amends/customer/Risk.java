package org.amends.customer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chance that the customer leaves.
 *
 * @param score 0 to 100
 * @param pAlive the chance that they are a customer still, 0 to 1; null without a fit, or without a purchase
 * @param expectedPurchases in the next 52 weeks, likewise
 * @param factors what it is made of, the heaviest first; their effects add up to the score
 */
public record Risk(
        LocalDate asOf,
        int score,
        Band band,
        @JsonProperty("pAlive") @Nullable Double pAlive,
        @Nullable Double expectedPurchases,
        List<Factor> factors) {

    /** LOW up to 33, MEDIUM up to 66, HIGH above. */
    public enum Band {
        LOW,
        MEDIUM,
        HIGH;

        public static Band of(int score) {
            return score <= 33 ? LOW : score <= 66 ? MEDIUM : HIGH;
        }
    }

    /**
     * @param name the text key's last part, stable
     * @param effect points of the score, negative when it lowers it
     * @param text the factor in words, in English; screens translate {@code name} with {@code amount}
     */
    public record Factor(String name, int effect, long amount, String text) {}
}
