package org.amends.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Finds for each telling somebody to whom it may have happened; now and then somebody who has complained before. */
final class Casting {

    private static final int ONE_AGAIN_IN = 8;
    private static final int APART = 50;
    private static final int NEW = 90;

    private final List<Buyer> buyers;
    private final Random random;

    Casting(List<Buyer> buyers, Random random) {
        this.buyers = buyers;
        this.random = random;
    }

    /** Somebody else in the same language, where nobody of the place is left. */
    Buyer forTelling(Plot plot, Fill fill, Product product, LocalDate received, LocalDate today) {
        List<Buyer> fit = buyers.stream()
                .filter(buyer -> buyer.who().type() == plot.ofWhom())
                .filter(buyer -> buyer.who().language().equals(plot.language()))
                .filter(buyer -> !product.monthly() || buyer.canSubscribe(product))
                .filter(buyer -> buyer.stays() && hasSex(buyer, fill))
                .filter(buyer -> isKnown(buyer, fill, received, today))
                .toList();
        List<String> places = fill.list("in");
        String firm = fill.told("firm");
        List<Buyer> near = fit.stream()
                .filter(buyer -> places.isEmpty() || places.contains(buyer.who().country()))
                .filter(buyer -> firm == null || firm.equals(buyer.who().name()))
                .toList();
        List<Buyer> choice = choice(near, plot, received);
        if (choice.isEmpty()) {
            choice = choice(fit, plot, received);
        }
        if (choice.isEmpty()) {
            throw new IllegalStateException("Nobody is left for " + plot.plot() + " " + fill.given());
        }
        Buyer chosen = choice.get(random.nextInt(choice.size()));
        chosen.complain(received, plot.isLarge());
        return chosen;
    }

    /** Those who never complained; now and then, or where there are none, those whose last case is long ago. */
    private List<Buyer> choice(List<Buyer> fit, Plot plot, LocalDate received) {
        List<Buyer> fresh =
                fit.stream().filter(buyer -> buyer.complained().isEmpty()).toList();
        List<Buyer> known = fit.stream()
                .filter(buyer -> !plot.isLarge() && !buyer.isCostly())
                .filter(buyer -> buyer.complained()
                        .map(before -> Math.abs(before.toEpochDay() - received.toEpochDay()) > APART)
                        .orElse(false))
                .toList();
        boolean again = random.nextInt(ONE_AGAIN_IN) == 0 && !known.isEmpty();
        return fresh.isEmpty() || again ? known : fresh;
    }

    /** Where the words tell it. */
    private static boolean hasSex(Buyer buyer, Fill fill) {
        String woman = fill.told("woman");
        return woman == null || Boolean.parseBoolean(woman) == buyer.who().woman();
    }

    private static boolean isKnown(Buyer buyer, Fill fill, LocalDate received, LocalDate today) {
        return fill.isNew()
                ? buyer.since().isAfter(today.minusDays(NEW)) && buyer.since().isBefore(received.minusDays(2))
                : buyer.since().isBefore(received.minusDays(60));
    }
}
