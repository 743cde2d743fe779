package org.amends.demo;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.complaint.Channel;
import org.amends.customer.Contract;
import org.amends.customer.ContractKind;
import org.amends.customer.ExternalId;
import org.amends.demo.DemoStory.Case;
import org.amends.demo.DemoStory.Client;
import org.amends.demo.DemoStory.Loss;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Eighteen months of the demo company: some 400 customers, what they bought, what they complained of, and who left. Made
 * by dice that always fall alike, so that the same day has the same company.
 *
 * @param story with the people and the cases of {@code company.json} first
 */
record DemoChronicle(DemoStory story, List<Loss> losses) {

    private static final int OLDEST_CASE = 545;
    private static final int YOUNGEST_CASE = 27;

    /** The whole company. */
    static DemoChronicle of(DemoFiles files, Instant now, ZoneId zone, Currency currency) {
        return new Making(files, now, zone, currency).make();
    }

    /** Only what {@code company.json} tells. */
    static DemoChronicle small(DemoFiles files) {
        return new DemoChronicle(files.company(), List.of());
    }

    private record Telling(Plot plot, Fill fill, int nth) {}

    private static final class Making {

        private final DemoFiles files;
        private final LocalDate today;
        private final Currency currency;
        private final Instant now;
        private final List<Buyer> buyers;
        private final Casting casting;
        private final PlotTeller teller;
        private final Losses losses;
        private final Baskets baskets;
        private final Map<String, Product> products;
        private final Random days = new Random(11);
        private final Random manners = new Random(12);
        private final Set<String> addresses = new HashSet<>();

        Making(DemoFiles files, Instant now, ZoneId zone, Currency currency) {
            this.files = files;
            this.now = now;
            today = LocalDate.ofInstant(now, zone);
            this.currency = currency;
            List<String> taken =
                    files.company().customers().stream().map(Client::name).toList();
            buyers = Crowd.of(files.countries(), taken, today, new Random(1));
            casting = new Casting(buyers, new Random(2));
            Roster roster = new Roster(files.company().staff(), new Random(3));
            teller = new PlotTeller(new Pace(zone, new Random(4)), roster, new Random(5), currency, now);
            losses = new Losses(today, zone, new Random(6));
            baskets = new Baskets(files.catalogue(), today, new Random(7));
            products = files.catalogue().stream().collect(Collectors.toMap(Product::name, Function.identity()));
        }

        DemoChronicle make() {
            List<Case> cases = tellAll();
            losses.silently(files.losses(), buyers);
            buyers.forEach(baskets::fill);
            List<Client> clients = buyers.stream().map(this::client).toList();
            Map<String, Buyer> byId = buyers.stream()
                    .collect(Collectors.toMap(buyer -> buyer.who().id(), Function.identity()));
            return new DemoChronicle(files.company().with(clients, cases), losses.valued(byId));
        }

        private List<Case> tellAll() {
            List<Telling> dated = new ArrayList<>();
            List<Telling> some = new ArrayList<>();
            for (Plot plot : files.plots()) {
                for (int nth = 0; nth < plot.told().size(); nth++) {
                    Fill fill = new Fill(plot.told().get(nth));
                    (fill.ago() == null ? some : dated).add(new Telling(plot, fill, nth));
                }
            }
            Collections.shuffle(some, days);
            List<Case> cases = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                int span = OLDEST_CASE - YOUNGEST_CASE;
                cases.add(tell(some.get(i), Duration.ofDays(YOUNGEST_CASE + (long) span * i / some.size())));
            }
            dated.forEach(telling -> cases.add(tell(telling, Duration.ZERO)));
            return cases;
        }

        private Case tell(Telling telling, Duration ago) {
            Plot plot = telling.plot();
            Fill fill = telling.fill();
            Product product = product(fill);
            Channel channel = teller.channel(plot, fill);
            ZonedDateTime received = teller.received(fill, ago, channel);
            Buyer buyer = casting.forTelling(plot, fill, product, received.toLocalDate(), today);
            if (product.monthly()) {
                buyer.subscribe(product);
            } else {
                buyer.buy(received.toLocalDate().minusDays(9 + days.nextInt(20)), product, product.price(), "Shop");
            }
            Case told = teller.tell(plot, fill, telling.nth(), buyer, product, channel, received);
            if (plot.gone()) {
                buyer.leave(received.toLocalDate());
            }
            losses.after(told, fill, buyer);
            return told;
        }

        private Product product(Fill fill) {
            Product product = products.get(String.valueOf(fill.told("of")));
            if (product == null) {
                throw new IllegalArgumentException("We do not sell " + fill.told("of"));
            }
            return product;
        }

        private Client client(Buyer buyer) {
            Buyer.Identity who = buyer.who();
            Documents document = manners.nextInt(4) > 0 ? Documents.of(who.country(), who.type(), manners) : null;
            Integer satisfaction = satisfaction(buyer);
            return new Client(
                    new ExternalId(who.id()),
                    who.type(),
                    who.name(),
                    manners.nextInt(14) > 0 ? address(buyer) : null,
                    who.phone(),
                    who.city(),
                    who.country(),
                    who.language(),
                    (int) (today.toEpochDay() - buyer.since().toEpochDay()),
                    who.employees(),
                    satisfaction,
                    null,
                    List.of(),
                    document == null ? null : document.type(),
                    document == null ? null : document.number(),
                    preference(),
                    5 + manners.nextInt(320),
                    buyer.bought(),
                    contracts(buyer));
        }

        /** What binds who is still there, for a year or two at a time; one of six does not renew by itself. */
        private List<Contract> contracts(Buyer buyer) {
            if (!buyer.stays()) {
                return List.of();
            }
            return buyer.subscribed().stream()
                    .map(product -> {
                        LocalDate from = buyer.since();
                        LocalDate until = null;
                        if (product.family().binds()) {
                            int years = buyer.isPerson() ? 1 : 2;
                            until = from.plusYears(years).minusDays(1);
                            while (until.isBefore(today)) {
                                until = until.plusDays(1).plusYears(years).minusDays(1);
                            }
                        }
                        return new Contract(
                                buyer.isPerson() ? ContractKind.SUBSCRIPTION : ContractKind.CONTRACT,
                                product.name(),
                                from,
                                until,
                                until == null ? null : buyer.who().id().hashCode() % 6 != 0,
                                until == null ? null : 30,
                                new Money(product.price(), currency));
                    })
                    .toList();
        }

        /** Half of them have told us; who complained is harder to please. */
        private @Nullable Integer satisfaction(Buyer buyer) {
            boolean told = manners.nextInt(100) < 55;
            int mood = manners.nextInt(100) - (buyer.complained().isPresent() ? 14 : 0) - (buyer.stays() ? 0 : 30);
            if (!told) {
                return null;
            }
            return mood < 4 ? 1 : mood < 15 ? 2 : mood < 38 ? 3 : mood < 72 ? 4 : 5;
        }

        private @Nullable String preference() {
            return switch (manners.nextInt(6)) {
                case 0 -> "PHONE";
                case 1, 2 -> "EMAIL";
                default -> null;
            };
        }

        private EmailAddress address(Buyer buyer) {
            String plain = Normalizer.normalize(buyer.who().name(), Normalizer.Form.NFD)
                    .replace("ø", "o")
                    .replace("æ", "ae")
                    .replace("Ø", "O")
                    .replaceAll("\\p{M}", "")
                    .replaceAll("[^A-Za-z0-9]+", ".")
                    .replaceAll("^\\.|\\.$", "")
                    .toLowerCase(Locale.ROOT);
            String address = plain;
            for (int n = 2; !addresses.add(address); n++) {
                address = plain + n;
            }
            return new EmailAddress(address + "@example.com");
        }
    }
}
