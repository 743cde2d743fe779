package org.amends.uikit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Bars of several parts beneath each other, with a name before and an amount behind each. Each part opens by a click, and by
 * the keyboard: Tab goes to the bars, the arrows between their parts, Enter opens. Beside it belongs a table of the same
 * figures for who cannot see it.
 */
@Tag("amends-chart")
@JsModule("./components/amends-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class BarChart extends Component implements HasStyle {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The whole of a bar, where a part is asked for. */
    public static final int WHOLE = -1;

    /** What the parts at the same place of all bars have in common. @param colour a token of the theme: {@code --am-gold} */
    public record Series(String name, String colour) {}

    /** @param size in the unit of the chart, 0 for none @param words the part in words: "Price, gold: 3 customers, €90" */
    public record Part(double size, String words) {}

    /**
     * One bar.
     *
     * @param leaf whether it stands below another, and is drawn smaller
     * @param open whether what stands below it is shown, null if nothing does
     * @param words the whole bar in words, empty if it opens nothing
     * @param parts as many as there are series
     * @param mark where a line for comparison crosses it, null for none
     */
    public record Row(
            String id,
            String label,
            boolean leaf,
            @Nullable Boolean open,
            String amount,
            String count,
            String words,
            List<Part> parts,
            @Nullable Double mark) {}

    private record Data(
            List<Series> series, List<Row> rows, @Nullable String chosen) {}

    /** @param label what is drawn, and how one moves in it, for screen readers */
    public BarChart(String label) {
        getElement().setProperty("label", label);
    }

    /** @param chosen the part whose list is open, as {@link #key} makes it; the others fade */
    public BarChart show(List<Series> series, List<Row> rows, @Nullable String chosen) {
        try {
            getElement().setProperty("data", JSON.writeValueAsString(new Data(series, rows, chosen)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** @param part of the bar, or {@link #WHOLE} */
    public static String key(String row, int part) {
        return row + "/" + part;
    }

    /**
     * @param opened told the bar, and its part or {@link #WHOLE}
     * @param toggled told a bar whose lower bars are to be shown or hidden
     */
    public BarChart on(ObjIntConsumer<String> opened, Consumer<String> toggled) {
        getElement()
                .addEventListener("am-chart", told -> {
                    String row = told.getEventData().getString("event.detail.row");
                    if ("toggle".equals(told.getEventData().getString("event.detail.kind"))) {
                        toggled.accept(row);
                    } else {
                        opened.accept(row, (int) told.getEventData().getNumber("event.detail.part"));
                    }
                })
                .addEventData("event.detail.kind")
                .addEventData("event.detail.row")
                .addEventData("event.detail.part");
        return this;
    }

    /** Back to the part that was opened. @param key as {@link #key} makes it */
    public void focusOn(String key) {
        getElement().executeJs("setTimeout(() => this.focusOn($0), 50)", key);
    }
}
