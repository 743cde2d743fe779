package org.amends.customer.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.amends.customer.rfm.Segments.Range;
import org.junit.jupiter.api.Test;

class RfmScaleTests {

    private static final List<Bought> HUNDRED = LongStream.rangeClosed(1, 100)
            .mapToObj(number -> new Bought(10 * number, number, 100 * number))
            .toList();

    @Test
    void theBestIsWhoBoughtLastMostOftenAndForMost() {
        RfmScale scale = RfmScale.of(HUNDRED);
        assertThat(scale.score(new Bought(0, 100, 10_000))).hasToString("5-5-5");
        assertThat(scale.score(new Bought(1_000, 1, 100))).hasToString("1-1-1");
    }

    @Test
    void equalsShareAScore() {
        List<Bought> same =
                LongStream.range(0, 50).mapToObj(one -> new Bought(30, 2, 80)).toList();
        assertThat(same.stream().map(RfmScale.of(same)::score).distinct()).hasSize(1);
    }

    @Test
    void aSingleCustomerIsScoredToo() {
        Bought only = new Bought(0, 1, 20);
        assertThat(RfmScale.of(List.of(only)).score(only)).hasToString("5-1-1");
    }

    @Test
    void whoReturnedMoreThanTheyBoughtIsLowestByValue() {
        assertThat(RfmScale.of(HUNDRED).score(new Bought(5, 100, -20)).value()).isEqualTo(1);
    }

    @Test
    void aSegmentWithoutSenseIsRefused() {
        assertThatThrownBy(() -> new Range(4, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(1, 6)).isInstanceOf(IllegalArgumentException.class);
    }
}
