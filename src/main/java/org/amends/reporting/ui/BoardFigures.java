package org.amends.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.amends.reporting.Behind;
import org.amends.reporting.Behind.What;
import org.amends.reporting.DefectionReport;
import org.amends.reporting.DefectionReport.Losses;
import org.amends.reporting.DefectionReport.LossesBefore;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;

/** The four figures of a period. Each number leads to the customers behind it. */
final class BoardFigures extends Div {

    private final BoardChoice choice;

    BoardFigures(DefectionReport report, BoardChoice choice) {
        this.choice = choice;
        Losses now = report.losses();
        LossesBefore before = report.lossesBefore();
        addClassName("am-figures");
        add(
                figure("lost", Says.number(now.customers()), Behind.LOST, share(report)),
                figure(
                        "value",
                        Amounts.compact(now.value()),
                        Behind.LOST,
                        new Span(Says.text(
                                "figure.value.best", Says.percent(ratio(now), 0), Amounts.compact(before.value()))),
                        some("figure.value.unvalued", now.unvalued(), What.UNVALUED, now)),
                figure(
                        "complained",
                        Says.percent(now.complained(), now.customers()),
                        Behind.of(What.COMPLAINED),
                        new Span(Says.text("figure.complained.of", now.complained(), now.customers())),
                        late(now)),
                figure(
                        "soon",
                        Says.percent(now.soonAfter(), now.customers()),
                        Behind.of(What.SOON),
                        new Span(Says.text("figure.soon.of", now.soonAfter(), now.customers()))));
    }

    private Card figure(String name, String value, Behind behind, Component... meanings) {
        Div label = new Div(Says.text("figure." + name));
        label.addClassName("am-figure-label");
        Anchor number = Says.link(choice.showing(behind), value);
        number.addClassName("am-figure-value");
        number.setAriaLabel(Says.text("figure.open", Says.text("figure." + name), value));
        Div figure = new Div(label, number);
        figure.addClassName("am-figure");
        for (Component meaning : meanings) {
            Div line = new Div(meaning);
            line.addClassName("am-figure-meaning");
            figure.add(line);
        }
        return new Card(figure);
    }

    /** Better or worse than the time before, as far as it can be told. */
    private Component share(DefectionReport report) {
        Double share = report.share();
        Double before = report.shareBefore();
        if (share == null) {
            return new Span(
                    Says.text("figure.lost.before", report.lossesBefore().customers()));
        }
        String now = Says.percent(share, 1);
        if (before == null) {
            return new Span(Says.text("figure.lost.share", now));
        }
        int change = Double.compare(share, before);
        Span words = new Span(Says.text(
                change < 0 ? "figure.lost.down" : change > 0 ? "figure.lost.up" : "figure.lost.same",
                now,
                Says.percent(before, 1)));
        words.addClassName(change < 0 ? "am-good" : change > 0 ? "am-late" : "am-second");
        return words;
    }

    private Component late(Losses now) {
        if (now.complained() == 0) {
            return new Span("");
        }
        Component late = some("figure.complained.late", now.answeredLate(), What.LATE, now);
        late.getElement().getClassList().set("am-late", now.answeredLate() > 0);
        return late;
    }

    /** A link if there are any. */
    private Component some(String key, long count, What what, Losses now) {
        String words = Says.text(key, count, Says.percent(count, Math.max(1, now.complained())));
        return count == 0 ? new Span(words) : Says.link(choice.showing(Behind.of(what)), words);
    }

    private static double ratio(Losses losses) {
        return losses.value().isZero()
                ? 0
                : losses.valueOfBest().amount().doubleValue()
                        / losses.value().amount().doubleValue();
    }
}
