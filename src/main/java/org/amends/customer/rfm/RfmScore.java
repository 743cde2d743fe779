package org.amends.customer.rfm;

/** Three scores from 1 to 5, each 5 for the best: who bought last, most often, for most. */
public record RfmScore(int recency, int frequency, int value) {

    public RfmScore {
        requireScore(recency);
        requireScore(frequency);
        requireScore(value);
    }

    private static void requireScore(int score) {
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("No score from 1 to 5: " + score);
        }
    }

    /** {@code 3-4-3} */
    @Override
    public String toString() {
        return recency + "-" + frequency + "-" + value;
    }
}
