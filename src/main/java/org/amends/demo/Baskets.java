package org.amends.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.amends.demo.Product.Family;

/**
 * What customers buy in eighteen months: what they subscribe to each month, devices and accessories in shops and on the
 * web, more of them before Christmas and in July, some of it brought back.
 */
final class Baskets {

    static final int MONTHS = 18;

    /** Out of 100 in each month of the year, from January. */
    private static final int[] SEASON = {9, 6, 6, 6, 7, 7, 10, 6, 8, 7, 13, 15};

    private static final int FADING_IN_100 = 9;
    private static final int SHOPPERS_IN_100 = 14;

    private final List<Product> catalogue;
    private final LocalDate today;
    private final Random random;

    Baskets(List<Product> catalogue, LocalDate today, Random random) {
        this.catalogue = catalogue;
        this.today = today;
        this.random = random;
    }

    void fill(Buyer buyer) {
        choose(buyer);
        if (buyer.stays() && buyer.complained().isEmpty() && random.nextInt(100) < FADING_IN_100) {
            buyer.leave(today.minusDays(40 + random.nextInt(300)));
        }
        int day = 1 + random.nextInt(28);
        for (int month = MONTHS; month >= 0; month--) {
            LocalDate on = today.minusMonths(month).withDayOfMonth(day);
            if (!on.isAfter(today) && buyer.buysOn(on)) {
                buyer.subscribed().forEach(product -> buyer.buy(on, product, product.price(), "Subscription"));
            }
            shop(buyer, today.minusMonths(month));
        }
    }

    private void choose(Buyer buyer) {
        if (!buyer.isPerson()) {
            chooseForFirm(buyer);
            return;
        }
        boolean shopper = buyer.subscribed().isEmpty() && random.nextInt(100) < SHOPPERS_IN_100;
        if (shopper) {
            return;
        }
        int home = random.nextInt(100);
        if (home < 62) {
            subscribe(buyer, Family.FIBRE);
        }
        if (home < 12 || home >= 48) {
            subscribe(buyer, Family.MOBILE);
        }
        if (buyer.has(Family.FIBRE) && random.nextInt(4) == 0) {
            subscribe(buyer, Family.TELEVISION);
        }
    }

    private void chooseForFirm(Buyer buyer) {
        int employees = buyer.who().employees() == null ? 1 : buyer.who().employees();
        if (!buyer.has(Family.BUSINESS_LINE)) {
            buyer.subscribe(named(
                    employees > 120
                            ? "Business fibre 1000"
                            : employees > 40 ? "Business fibre 500" : "Business fibre 300"));
        }
        if (employees > 8 && random.nextInt(3) == 0) {
            subscribe(buyer, Family.BUSINESS_PHONES);
        }
        if (employees > 60 && random.nextInt(3) == 0) {
            subscribe(buyer, Family.BUSINESS_BACKUP);
        }
    }

    private void subscribe(Buyer buyer, Family family) {
        if (!buyer.has(family)) {
            List<Product> offered = of(family);
            buyer.subscribe(offered.get(random.nextInt(offered.size())));
        }
    }

    private void shop(Buyer buyer, LocalDate month) {
        int often = buyer.subscribed().isEmpty() ? 4 : 1;
        if (random.nextInt(130) >= SEASON[month.getMonthValue() - 1] * often) {
            return;
        }
        LocalDate on = month.withDayOfMonth(1 + random.nextInt(28));
        if (on.isAfter(today) || !buyer.buysOn(on)) {
            return;
        }
        String where = random.nextInt(3) == 0 ? "Web" : "Shop";
        Product device = any(of(random.nextInt(3) == 0 ? Family.DEVICE : Family.ACCESSORY));
        buyer.buy(on, device, device.price(), where);
        if (device.family() == Family.DEVICE && random.nextBoolean()) {
            Product beside = any(of(Family.ACCESSORY));
            buyer.buy(on, beside, beside.price(), where);
        }
        LocalDate back = on.plusDays(4 + random.nextInt(12));
        if (random.nextInt(12) == 0 && !back.isAfter(today)) {
            buyer.buy(back, device, device.price().negate(), "Shop");
        }
    }

    /** What a year without them costs us. */
    static BigDecimal yearOf(Buyer buyer) {
        return buyer.monthly().multiply(BigDecimal.valueOf(12)).setScale(2, RoundingMode.HALF_UP);
    }

    private Product named(String name) {
        return catalogue.stream()
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Product> of(Family family) {
        return catalogue.stream().filter(product -> product.family() == family).toList();
    }

    private Product any(List<Product> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
