package org.amends.customer.buying;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.amends.customer.buying.ReturnModel.Past;

/**
 * What was said of customers, held against what they then did.
 *
 * @param customers how many
 * @param auc the chance that somebody who bought again is ranked above somebody who did not; a half is no better than a coin
 * @param aucOfRecency the same for the plain number of days since the last purchase
 * @param tenths from those of whom least was said to those of whom most was
 */
public record HeldOut(int customers, double auc, double aucOfRecency, List<Tenth> tenths) {

    /** @param said the mean chance to buy again @param came the share of those who did */
    public record Tenth(double said, double came) {}

    private static final int PARTS = 10;

    /** @param then what was known, and who came back; some did, and some did not */
    public static HeldOut of(ReturnModel model, List<Past> then) {
        List<Said> said = then.stream()
                .map(one -> new Said(model.returns(one.known()), one.known().silence(), one.returned()))
                .sorted(Comparator.comparingDouble(Said::chance))
                .toList();
        return new HeldOut(
                said.size(),
                Ranking.auc(said, Said::chance, Said::returned),
                Ranking.auc(said, one -> -one.silence(), Said::returned),
                IntStream.range(0, PARTS)
                        .mapToObj(part -> said.subList(said.size() * part / PARTS, said.size() * (part + 1) / PARTS))
                        .filter(part -> !part.isEmpty())
                        .map(part -> new Tenth(
                                part.stream()
                                        .mapToDouble(Said::chance)
                                        .average()
                                        .orElse(0),
                                part.stream().filter(Said::returned).count() / (double) part.size()))
                        .toList());
    }

    private record Said(double chance, double silence, boolean returned) {}
}
