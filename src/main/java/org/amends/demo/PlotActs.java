package org.amends.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.complaint.Answer;
import org.amends.complaint.Outcome;
import org.amends.demo.DemoStory.Act;
import org.amends.demo.DemoStory.Remedy;
import org.jspecify.annotations.Nullable;

/** Turns the acts of a plot, as they are written, into what {@link DemoActs} performs. */
final class PlotActs {

    private static final List<String> ANSWERS = List.of("accepts", "refuses");

    private final Slots slots;
    private final int telling;

    PlotActs(Slots slots, int telling) {
        this.slots = slots;
        this.telling = telling;
    }

    /** What happens in this telling: with the triage that no plot need tell, and the end that the fill wants. */
    static List<PlotAct> course(Plot plot, Fill fill) {
        List<PlotAct> all = new ArrayList<>();
        all.add(act("triage", null));
        all.add(act("take", null));
        all.addAll(plot.acts());
        String until = fill.told("until");
        List<PlotAct> course = until == null ? all : upTo(until, all);
        String silent = fill.told("silent");
        if (silent != null) {
            int answer = first(ANSWERS, course);
            course = new ArrayList<>(course.subList(0, answer < 0 ? course.size() : answer));
            course.add(laterOf(silent, Objects.requireNonNullElse(fill.told("stars"), "3")));
        }
        String withdrawn = fill.told("withdrawn");
        if (withdrawn != null) {
            course = new ArrayList<>(course);
            course.add(act("withdraw", withdrawn));
        }
        return course;
    }

    private static List<PlotAct> upTo(String until, List<PlotAct> all) {
        if (until.equals("received")) {
            return List.of();
        }
        int last = first(List.of(until), all);
        if (last < 0) {
            throw new IllegalArgumentException("Nothing is called " + until);
        }
        return all.subList(0, last + 1);
    }

    private static int first(List<String> what, List<PlotAct> acts) {
        for (int i = 0; i < acts.size(); i++) {
            if (what.contains(acts.get(i).what())) {
                return i;
            }
        }
        return -1;
    }

    /** After two weeks a customer who says nothing is silent; a week later we call. */
    private static PlotAct laterOf(String silent, String stars) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("follow-up", silent);
        written.put("stars", stars);
        written.put("in", "P22DT3H");
        return new PlotAct(written);
    }

    private static PlotAct act(String what, @Nullable String text) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(what, text);
        return new PlotAct(written);
    }

    /** What has happened by now, however early in the day that is: the acts move together where they must. */
    static List<Act> hurried(List<Act> acts, Instant received, Instant now) {
        if (acts.isEmpty()) {
            return acts;
        }
        Duration needed = acts.get(acts.size() - 1).after();
        Duration there = Duration.between(received, now).minusMinutes(4);
        if (needed.compareTo(there) <= 0) {
            return acts;
        }
        double share = (double) there.toSeconds() / needed.toSeconds();
        return acts.stream()
                .map(act -> act.at(Duration.ofSeconds(Math.round(act.after().toSeconds() * share))))
                .toList();
    }

    Act act(PlotAct act, Duration after, String by, Plot plot) {
        String text = act.text(telling);
        String words = text == null ? null : slots.in(text);
        String stars = act.more("stars");
        String outcome = act.more("outcome");
        boolean triage = act.what().equals("triage");
        return new Act(
                after,
                by,
                name(act.what()),
                words,
                triage ? plot.category() : null,
                triage ? plot.howSevere().name() : null,
                triage ? plot.team() : null,
                outcome == null ? outcome(act.what()) : outcome,
                amount(act.more("amount")),
                stars == null ? null : Integer.valueOf(stars),
                answer(act.what()),
                act.remedies().stream().map(this::remedy).toList(),
                where(act.more("body")),
                where(act.more("reference")));
    }

    private @Nullable String where(@Nullable String told) {
        return told == null ? null : slots.in(told);
    }

    private static String name(String what) {
        return switch (what) {
            case "upheld", "partly", "denied" -> "resolve";
            case "accepts", "refuses" -> "answer";
            case "adopt", "decline" -> "review";
            default -> what;
        };
    }

    private static @Nullable String outcome(String what) {
        return switch (what) {
            case "upheld", "adopt" -> Outcome.UPHELD.name();
            case "partly" -> Outcome.PARTLY_UPHELD.name();
            case "denied", "decline" -> Outcome.NOT_UPHELD.name();
            default -> null;
        };
    }

    private static @Nullable String answer(String what) {
        return switch (what) {
            case "accepts" -> Answer.ACCEPTED.name();
            case "refuses" -> Answer.REFUSED.name();
            default -> null;
        };
    }

    private Remedy remedy(String line) {
        String[] parts = line.split(" ", 4);
        return new Remedy(parts[0], parts[1], amount(parts[2].equals("-") ? null : parts[2]), slots.in(parts[3]));
    }

    private @Nullable BigDecimal amount(@Nullable String sum) {
        return sum == null ? null : slots.amount(sum);
    }
}
