package org.amends.customer.rfm;

import java.util.List;
import java.util.Optional;

/** Names for groups of scores, in the order in which they are tried: the first that fits is taken. */
public record Segments(List<Segment> inOrder) {

    /** From 1 to 5, both included. */
    public record Range(int lowest, int highest) {

        public Range {
            if (lowest < 1 || lowest > highest || highest > 5) {
                throw new IllegalArgumentException("No range within 1 to 5: " + lowest + " to " + highest);
            }
        }

        boolean holds(int score) {
            return score >= lowest && score <= highest;
        }
    }

    /** @param name as published, which screens translate, or the company's own words */
    public record Segment(String name, Range recency, Range frequency, Range value) {

        boolean holds(RfmScore score) {
            return recency.holds(score.recency()) && frequency.holds(score.frequency()) && value.holds(score.value());
        }
    }

    /** Those of the package rfm for R. */
    public static final Segments PUBLISHED = new Segments(List.of(
            segment("Champions", 5, 5, 5, 5, 5, 5),
            segment("Potential Loyalist", 3, 5, 3, 5, 2, 5),
            segment("Loyal Customers", 2, 4, 2, 4, 2, 4),
            segment("Promising", 3, 4, 1, 3, 3, 5),
            segment("New Customers", 4, 5, 1, 3, 1, 5),
            segment("Can't Lose Them", 1, 2, 3, 4, 4, 5),
            segment("At Risk", 1, 2, 2, 5, 4, 5),
            segment("Need Attention", 1, 3, 3, 5, 3, 5),
            segment("About To Sleep", 2, 3, 1, 3, 1, 4),
            segment("Lost", 1, 1, 1, 5, 1, 5)));

    public Segments {
        inOrder = List.copyOf(inOrder);
    }

    /** Empty where none fits. */
    public Optional<Segment> of(RfmScore score) {
        return inOrder.stream().filter(segment -> segment.holds(score)).findFirst();
    }

    private static Segment segment(String name, int r1, int r2, int f1, int f2, int m1, int m2) {
        return new Segment(name, new Range(r1, r2), new Range(f1, f2), new Range(m1, m2));
    }
}
