package org.amends.customer.rfm;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.kernel.Invalid;

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

    public static final int LONGEST_NAME = 40;

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

    /** @throws Invalid if a name is blank, too long or there twice */
    public Segments {
        inOrder = List.copyOf(inOrder);
        if (inOrder.stream().map(Segment::name).anyMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)) {
            throw new Invalid("segments", "customer.segments.name", LONGEST_NAME);
        }
        if (inOrder.stream()
                        .map(segment -> segment.name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < inOrder.size()) {
            throw new Invalid("segments", "customer.segments.twice");
        }
    }

    /** Empty where none fits. */
    public Optional<Segment> of(RfmScore score) {
        return inOrder.stream().filter(segment -> segment.holds(score)).findFirst();
    }

    /**
     * How many customers each of them holds, in their order; none for one of which those before it take every score.
     *
     * @param scored customers by score
     */
    public Map<Segment, Long> count(Map<RfmScore, Long> scored) {
        Map<Segment, Long> held = new LinkedHashMap<>();
        inOrder.forEach(segment -> held.put(segment, 0L));
        scored.forEach((score, customers) -> of(score).ifPresent(segment -> held.merge(segment, customers, Long::sum)));
        return held;
    }

    /** Of all scores that there can be, those that none holds. */
    public List<RfmScore> without() {
        return allScores().filter(score -> of(score).isEmpty()).toList();
    }

    /** Those that can hold nobody, because those before them take every score of theirs. */
    public Collection<Segment> unreachable() {
        Collection<Segment> reached =
                allScores().map(this::of).flatMap(Optional::stream).distinct().toList();
        return inOrder.stream().filter(segment -> !reached.contains(segment)).toList();
    }

    private static Stream<RfmScore> allScores() {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(recency -> IntStream.rangeClosed(1, 5).boxed().flatMap(frequency -> IntStream.rangeClosed(1, 5)
                        .mapToObj(value -> new RfmScore(recency, frequency, value))));
    }

    private static Segment segment(String name, int r1, int r2, int f1, int f2, int m1, int m2) {
        return new Segment(name, new Range(r1, r2), new Range(f1, f2), new Range(m1, m2));
    }
}
