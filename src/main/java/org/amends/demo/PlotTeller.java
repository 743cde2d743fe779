package org.amends.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.amends.complaint.Channel;
import org.amends.complaint.Complainant;
import org.amends.customer.ExternalId;
import org.amends.demo.DemoStory.Act;
import org.amends.demo.DemoStory.Case;
import org.jspecify.annotations.Nullable;

/** Tells one plot of one customer: fills the slots, gives every act its moment and somebody who does it. */
final class PlotTeller {

    private final Pace pace;
    private final Roster roster;
    private final Random random;
    private final Currency currency;
    private final Instant now;

    PlotTeller(Pace pace, Roster roster, Random random, Currency currency, Instant now) {
        this.pace = pace;
        this.roster = roster;
        this.random = random;
        this.currency = currency;
        this.now = now;
    }

    /** @param nth which telling of the plot it is, from 0 */
    Case tell(Plot plot, Fill fill, int nth, Buyer buyer, Product product, Channel channel, ZonedDateTime received) {
        Map<String, String> told = facts(plot, buyer, product);
        fill.given().forEach((key, value) -> told.put(key, String.valueOf(value)));
        Slots slots = new Slots(told, received.toLocalDate(), locale(plot, buyer), currency);
        Cast cast = new Cast(
                roster.handler(null, plot.language()),
                roster.handler(plot.team(), plot.language()),
                roster.supervisor(plot.team()));
        List<Act> acts = acts(plot, fill, nth, slots, cast, received);
        return new Case(
                Duration.between(received.toInstant(), now),
                new ExternalId(buyer.who().id()),
                plot.whatKind().name(),
                channel.name(),
                plot.language(),
                slots.in(Plot.turn(plot.subject(), nth)),
                slots.in(Plot.turn(plot.story(), nth)) + more(fill),
                product.name(),
                plot.claims() == null ? null : slots.amount(plot.claims()),
                jurisdiction(fill, buyer),
                fill.told("sector"),
                plot.wants() == null ? null : slots.in(Plot.turn(plot.wants(), nth)),
                fill.list("needs"),
                plot.atOnce() ? cast.handler() : cast.clerk(),
                acts,
                received.toInstant(),
                complainant(fill),
                plot.atOnce());
    }

    /** What only this customer says. */
    private static String more(Fill fill) {
        String more = fill.told("more");
        return more == null ? "" : " " + more;
    }

    /** Who files it, who has it, who decides what is beyond that. */
    private record Cast(String clerk, String handler, String supervisor) {}

    private List<Act> acts(Plot plot, Fill fill, int nth, Slots slots, Cast cast, ZonedDateTime received) {
        PlotActs written = new PlotActs(slots, nth);
        List<Act> acts = new ArrayList<>();
        ZonedDateTime moment = received;
        for (PlotAct act : PlotActs.course(plot, fill)) {
            moment = pace.next(moment, act, plot.howSevere());
            Duration after = Duration.between(received, moment);
            acts.add(written.act(act, after, doer(act, plot, cast), plot));
        }
        return fill.told("until") == null ? past(acts, received) : PlotActs.hurried(acts, received.toInstant(), now);
    }

    /** What would be tomorrow has not happened. */
    private List<Act> past(List<Act> acts, ZonedDateTime received) {
        return acts.stream()
                .takeWhile(act -> received.toInstant().plus(act.after()).isBefore(now.minusSeconds(60)))
                .toList();
    }

    private String doer(PlotAct act, Plot plot, Cast cast) {
        return switch (act.what()) {
            case "triage" -> cast.clerk();
            case "review" -> roster.other(cast.handler(), plot.language());
            case "approve", "return", "reject" -> "manager".equals(act.more("by")) ? "manager" : cast.supervisor();
            case "withdraw" -> cast.supervisor();
            default -> cast.handler();
        };
    }

    private Map<String, String> facts(Plot plot, Buyer buyer, Product product) {
        Buyer.Identity who = buyer.who();
        boolean spanish = plot.language().equals("es");
        Map<String, String> facts = new HashMap<>();
        facts.put("fee", product.price().toPlainString());
        facts.put("plan", product.called(plot.language()));
        facts.put("name", who.name());
        facts.put("first", buyer.firstName());
        facts.put("city", who.city());
        facts.put("o", who.woman() ? "a" : "o");
        if (who.surname() != null) {
            String title = spanish ? (who.woman() ? "Sra. " : "Sr. ") : (who.woman() ? "Ms " : "Mr ");
            facts.put("sir", title + who.surname());
            facts.put("surname", who.surname());
        }
        return facts;
    }

    private static Locale locale(Plot plot, Buyer buyer) {
        boolean american = buyer.who().country().equals("US");
        return plot.language().equals("es") ? new Locale("es", "ES") : american ? Locale.US : Locale.UK;
    }

    private static @Nullable String jurisdiction(Fill fill, Buyer buyer) {
        if ("false".equals(fill.told("law"))) {
            return null;
        }
        return switch (buyer.who().country()) {
            case "ES" -> "AN".equals(buyer.who().region()) ? "ES-AN" : "ES";
            case "PE", "GB", "US" -> buyer.who().country();
            default -> null;
        };
    }

    private static @Nullable Complainant complainant(Fill fill) {
        Fill speaks = fill.within("by");
        return speaks.given().isEmpty()
                ? null
                : new Complainant(
                        speaks.told("name"), speaks.told("contact"), speaks.told("relation"), speaks.told("authority"));
    }

    Channel channel(Plot plot, Fill fill) {
        String told = fill.told("channel");
        return told == null ? plot.channels().get(random.nextInt(plot.channels().size())) : Channel.valueOf(told);
    }

    /** @return the moment, or the start of the day, on which it came in */
    ZonedDateTime received(Fill fill, Duration otherwise, Channel channel) {
        Duration ago = Objects.requireNonNullElse(fill.ago(), otherwise);
        ZonedDateTime day = now.minus(ago).atZone(pace.zone());
        return ago.toDays() < 1 ? day : pace.received(day, channel);
    }
}
