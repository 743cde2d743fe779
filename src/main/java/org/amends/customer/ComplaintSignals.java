package org.amends.customer;

import java.time.Instant;
import java.util.Map;

/** What was done to a customer lately, and how they took it. The modules that know answer, each what it knows. */
public interface ComplaintSignals {

    /**
     * Of each of them of whom there is anything to say.
     *
     * @param first with the smallest id @param last with the largest, who may be the same
     * @param on now, or before: then as it was, as far as it is still known
     */
    Map<CustomerId, Signals> between(CustomerId first, CustomerId last, Instant on);

    /**
     * @param open complaints that are open now
     * @param severe of these, harm or serious loss
     * @param late of these, past what was promised or past our own target
     * @param lastYear received within twelve months
     * @param reopened of these, taken up again
     * @param badlyRated how often their handling was rated 1 or 2 within twelve months
     */
    record Signals(int open, int severe, int late, int lastYear, int reopened, int badlyRated) {

        public static final Signals NONE = new Signals(0, 0, 0, 0, 0, 0);

        public static Signals rated(int badly) {
            return new Signals(0, 0, 0, 0, 0, badly);
        }

        public Signals minus(Signals some) {
            return plus(new Signals(
                    -some.open, -some.severe, -some.late, -some.lastYear, -some.reopened, -some.badlyRated));
        }

        public Signals plus(Signals other) {
            return new Signals(
                    open + other.open,
                    severe + other.severe,
                    late + other.late,
                    lastYear + other.lastYear,
                    reopened + other.reopened,
                    badlyRated + other.badlyRated);
        }
    }
}
