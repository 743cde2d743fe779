package org.amends.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amends.customer.CustomerType;
import org.amends.customer.ExternalId;
import org.amends.demo.DemoFiles.WrittenLoss;
import org.amends.demo.DemoStory.Case;
import org.amends.demo.DemoStory.Loss;
import org.amends.retention.DefectionCause;

/** Who left, and why: some after a complaint, most without a word. */
final class Losses {

    private static final int SPAN = 520;

    private final LocalDate today;
    private final ZoneId zone;
    private final Random random;
    private final List<Loss> losses = new ArrayList<>();

    Losses(LocalDate today, ZoneId zone, Random random) {
        this.today = today;
        this.zone = zone;
        this.random = random;
    }

    /** A telling that ends with the customer gone. */
    void after(Case told, Fill fill, Buyer buyer) {
        Fill leaves = fill.within("leaves");
        String cause = leaves.told("cause");
        if (cause == null || told.acts().isEmpty() || told.received() == null) {
            return;
        }
        Instant end =
                told.received().plus(told.acts().get(told.acts().size() - 1).after());
        LocalDate on = LocalDate.ofInstant(end, zone).plusDays(6 + random.nextInt(30));
        if (on.isAfter(today)) {
            return;
        }
        lose(buyer, on, new WrittenLoss("", "", cause, leaves.list("others"), String.valueOf(leaves.told("note"))));
    }

    /** The others are spread over the time that we tell of. */
    void silently(List<WrittenLoss> written, List<Buyer> buyers) {
        for (int i = 0; i < written.size(); i++) {
            WrittenLoss loss = written.get(i);
            LocalDate on = today.minusDays(3 + (long) SPAN * i / written.size() + random.nextInt(8));
            List<Buyer> choice = buyers.stream()
                    .filter(buyer -> buyer.who().type() == CustomerType.valueOf(loss.of()))
                    .filter(buyer -> buyer.who().language().equals(loss.language()))
                    .filter(buyer -> buyer.complained().isEmpty() && buyer.stays())
                    .filter(buyer -> buyer.since().isBefore(on.minusDays(100)))
                    .toList();
            lose(choice.get(random.nextInt(choice.size())), on, loss);
        }
    }

    private void lose(Buyer buyer, LocalDate on, WrittenLoss why) {
        buyer.isLost(on);
        LocalDate noticed = on.plusDays(random.nextInt(12));
        Instant recorded = (noticed.isAfter(today) ? on : noticed)
                .atTime(LocalTime.of(9, 30).plusMinutes(random.nextInt(420)))
                .atZone(zone)
                .toInstant();
        String by = buyer.who().language().equals("es") ? "agent2" : "agent";
        losses.add(new Loss(
                new ExternalId(buyer.who().id()),
                on,
                DefectionCause.valueOf(why.cause()),
                why.others().stream().map(DefectionCause::valueOf).toList(),
                null,
                why.note(),
                recorded,
                by));
    }

    /** With what a year without each costs, known once everybody's subscriptions are. */
    List<Loss> valued(Map<String, Buyer> buyers) {
        return losses.stream()
                .map(loss -> {
                    Buyer buyer = buyers.get(loss.customer().value());
                    BigDecimal year = buyer == null ? BigDecimal.ZERO : Baskets.yearOf(buyer);
                    return new Loss(
                            loss.customer(),
                            loss.on(),
                            loss.cause(),
                            loss.others(),
                            year.signum() > 0 ? year : null,
                            loss.note(),
                            loss.recorded(),
                            loss.by());
                })
                .toList();
    }
}
