package org.amends.customer.buying;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.hipparchus.stat.ranking.NaturalRanking;

/** How well a score tells those of whom something came true from the others. */
public final class Ranking {

    private Ranking() {}

    /**
     * The chance that one of whom it came true scores above one of whom it did not; a half is no better than a coin. By the
     * ranks of the former (Mann and Whitney); equals share their mean rank.
     *
     * @return NaN if it came true of all, or of none
     */
    public static <T> double auc(List<T> all, ToDoubleFunction<T> score, Predicate<T> came) {
        double[] ranks =
                new NaturalRanking().rank(all.stream().mapToDouble(score).toArray());
        double sum = 0;
        double those = 0;
        for (int one = 0; one < ranks.length; one++) {
            if (came.test(all.get(one))) {
                sum += ranks[one];
                those++;
            }
        }
        return (sum - those * (those + 1) / 2) / (those * (ranks.length - those));
    }
}
