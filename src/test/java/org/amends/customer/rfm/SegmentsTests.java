package org.amends.customer.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.amends.customer.rfm.Segments.Range;
import org.amends.customer.rfm.Segments.Segment;
import org.amends.kernel.Invalid;
import org.junit.jupiter.api.Test;

class SegmentsTests {

    private static final Range ALL = new Range(1, 5);
    private static final Segment BEST = new Segment("Best", new Range(5, 5), ALL, ALL);
    private static final Segment OTHERS = new Segment("Others", new Range(2, 5), ALL, ALL);

    @Test
    void theFirstThatFitsHoldsTheCustomers() {
        Map<RfmScore, Long> scored =
                Map.of(new RfmScore(5, 1, 1), 3L, new RfmScore(4, 2, 2), 4L, new RfmScore(1, 5, 5), 5L);

        assertThat(new Segments(List.of(BEST, OTHERS)).count(scored))
                .containsExactly(Map.entry(BEST, 3L), Map.entry(OTHERS, 4L));
        assertThat(new Segments(List.of(OTHERS, BEST)).count(scored))
                .containsExactly(Map.entry(OTHERS, 7L), Map.entry(BEST, 0L));
    }

    @Test
    void saysWhichHoldsNobodyAndWhichScoresAreInNone() {
        Segments segments = new Segments(List.of(OTHERS, BEST));

        assertThat(segments.unreachable()).containsExactly(BEST);
        assertThat(segments.without()).hasSize(25).allMatch(score -> score.recency() == 1);
        assertThat(Segments.PUBLISHED.unreachable()).isEmpty();
    }

    @Test
    void refusesNamesThatAreBlankOrThereTwice() {
        assertThatThrownBy(() -> new Segments(List.of(BEST, new Segment("BEST", ALL, ALL, ALL))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Segments(List.of(new Segment(" ", ALL, ALL, ALL))))
                .isInstanceOf(Invalid.class);
    }
}
