package org.amends.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Finds for each telling somebody to whom it may have happened; now and then somebody who has complained before. */
final class Casting {

    private static final List<String> SPANISH = List.of("ES", "PE", "MX", "CO", "CL", "AR");
    private static final int ONE_AGAIN_IN = 8;
    private static final int APART = 50;
    private static final int NEW = 90;

    private final List<Buyer> buyers;
    private final Random random;

    Casting(List<Buyer> buyers, Random random) {
        this.buyers = buyers;
        this.random = random;
    }

    /** @throws IllegalStateException if there is nobody left */
    Buyer forTelling(Plot plot, Fill fill, Product product, LocalDate received, LocalDate today) {
        boolean again = random.nextInt(ONE_AGAIN_IN) == 0;
        List<Buyer> fit = buyers.stream()
                .filter(buyer -> buyer.who().type() == plot.ofWhom())
                .filter(buyer -> livesWhere(buyer, plot, fill))
                .filter(buyer -> !product.monthly() || buyer.canSubscribe(product))
                .filter(buyer -> !buyer.isLost())
                .filter(buyer -> buyer.stays() && hasSex(buyer, fill))
                .filter(buyer -> isKnown(buyer, fill, received, today))
                .toList();
        List<Buyer> fresh =
                fit.stream().filter(buyer -> buyer.complained().isEmpty()).toList();
        List<Buyer> known = fit.stream()
                .filter(buyer -> buyer.complained()
                        .map(before -> Math.abs(before.toEpochDay() - received.toEpochDay()) > APART)
                        .orElse(false))
                .toList();
        List<Buyer> choice = fresh.isEmpty() || again && !known.isEmpty() ? known : fresh;
        if (choice.isEmpty()) {
            throw new IllegalStateException("Nobody is left for " + plot.plot() + " " + fill.given());
        }
        Buyer chosen = choice.get(random.nextInt(choice.size()));
        chosen.complain(received);
        return chosen;
    }

    private static boolean livesWhere(Buyer buyer, Plot plot, Fill fill) {
        List<String> where = fill.list("in");
        String country = buyer.who().country();
        boolean spanish = SPANISH.contains(country);
        return where.isEmpty() ? spanish == plot.language().equals("es") : where.contains(country);
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
