package org.amends.uikit;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A drawing that fits into a card: columns beside each other, or a line in steps. It says in words what it shows, for who
 * cannot see it, and each column does when the pointer rests on it.
 */
public final class SmallChart extends Div {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;
    private static final double FILLED = 0.72;

    /** @param values one of each series, in the unit of the chart, 0 or more @param words all of it in words */
    public record Column(List<Double> values, String words) {}

    /** @param at from 0 for the left border to 1 for the right one @param value in the unit of the chart, 0 or more */
    public record Step(double at, double value) {}

    private SmallChart(String words, String drawing, @Nullable String left, @Nullable String right) {
        addClassName("am-small-chart");
        Svg sheet = new Svg(
                "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\">%s</svg>".formatted(WIDTH, HEIGHT, drawing));
        sheet.getElement().setAttribute("role", "img");
        sheet.getElement().setAttribute("aria-label", words);
        add(sheet);
        if (left != null && right != null) {
            Div ends = new Div(new Span(left), new Span(right));
            ends.addClassNames("am-small-chart-ends", "am-small", "am-third");
            add(ends);
        }
    }

    /** The values of a column stand beside each other. @param words what is drawn @param left what the first stands for */
    public static SmallChart columns(String words, List<Column> columns, String left, String right) {
        double most = columns.stream()
                .flatMap(column -> column.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        StringBuilder drawing = new StringBuilder();
        double room = (double) WIDTH / Math.max(1, columns.size());
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            double each = room * FILLED / column.values().size();
            drawing.append("<g><title>").append(escaped(column.words())).append("</title>");
            for (int series = 0; series < column.values().size(); series++) {
                double high = most <= 0 ? 0 : column.values().get(series) / most * HEIGHT;
                drawing.append(written(
                        "<rect class=\"am-series-%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                        series, at * room + room * (1 - FILLED) / 2 + series * each, HEIGHT - high, each, high));
            }
            drawing.append("</g>");
        }
        return new SmallChart(words, drawing.toString(), left, right);
    }

    /** Each value holds until the next. @param most of the scale @param words what is drawn */
    public static SmallChart steps(String words, List<Step> steps, double most, String left, String right) {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            double x = step.at() * WIDTH;
            double y = HEIGHT - step.value() / most * HEIGHT;
            path.append(path.isEmpty() ? written("M%.1f %.1f", x, y) : written("H%.1f V%.1f", x, y));
        }
        path.append(written("H%d", WIDTH));
        return new SmallChart(words, "<path class=\"am-steps\" d=\"" + path + "\"/>", left, right);
    }

    private static String written(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
