package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.QueueRow;
import org.jspecify.annotations.Nullable;

/** The rows of a queue under their headings, with one of them selected for the keys. */
class QueueGrid extends Grid<QueueLine> {

    private static final int PAGE = 14;

    private final QueueLines lines;
    private final Times times;
    private final boolean works;
    private final Consumer<ComplaintNumber> why;
    private final Consumer<QueueRow> assign;
    private @Nullable QueueMarks marks;
    private @Nullable ComplaintId lastKnown;

    /** @param works whether the reader takes cases, or only looks */
    QueueGrid(QueueLines lines, Times times, boolean works, Consumer<ComplaintNumber> why, Consumer<QueueRow> assign) {
        super(PAGE);
        this.lines = lines;
        this.times = times;
        this.works = works;
        this.why = why;
        this.assign = assign;
        addClassName("am-cases");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setProperty("accessibleName", Labels.say("complaint.queue.rows"));
        addColumn(new ComponentRenderer<>(this::drawn)).setAutoWidth(false).setFlexGrow(1);
        setPartNameGenerator(line -> !line.isHeading() ? null : line.lane() == 0 ? "heading heading-first" : "heading");
        ((GridSingleSelectionModel<QueueLine>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addItemClickListener(clicked -> open(clicked.getItem()));
        addCellFocusListener(
                focused -> focused.getItem().filter(line -> !line.isHeading()).ifPresent(this::select));
        getElement()
                .addEventListener("keydown", pressed -> openSelected())
                .setFilter("event.key === 'Enter' && !/^(a|vaadin-button)$/.test(event.composedPath()[0].localName)");
        setDataProvider(lines);
    }

    /** @param known what came in after it is marked as new; null marks nothing */
    void show(QueueFilter filter, @Nullable ComplaintId known) {
        lastKnown = known;
        SortedMap<Integer, Integer> moved = lines.show(filter);
        asSingleSelect().getOptionalValue().ifPresent(before -> selectAnew(before, lines.again(before)));
        getStyle()
                .set("--cases", Integer.toString(lines.sections().total()))
                .set("--headings", Integer.toString(lines.headings()));
        if (moved.entrySet().stream().anyMatch(one -> !one.getKey().equals(one.getValue()))) {
            stay(moved);
        }
    }

    private void selectAnew(QueueLine before, QueueLine now) {
        if (!now.equals(before)) {
            // the same case would not take its own place
            deselectAll();
            select(now);
        }
    }

    /** Whoever has scrolled goes on reading the same lines, although others have come in above them. */
    private void stay(SortedMap<Integer, Integer> moved) {
        JsonArray pairs = Json.createArray();
        moved.forEach((from, to) -> {
            JsonArray pair = Json.createArray();
            pair.set(0, from);
            pair.set(1, to);
            pairs.set(pairs.length(), pair);
        });
        getElement()
                .executeJs(
                        "const first = this._firstVisibleIndex; if (!(first > 0)) { return; }"
                                + " const seen = $0.find(([from]) => from >= first) ?? $0[$0.length - 1];"
                                + " const row = this.$.items.querySelector('tr:not([hidden])');"
                                + " this.$.table.scrollTop += (seen[1] - seen[0]) * (row ? row.offsetHeight : 0);",
                        pairs);
    }

    /** How many there are, at most as many as are counted. */
    int cases() {
        return lines.sections().total();
    }

    /** Cases and headings. */
    int lines() {
        return lines.lines();
    }

    Optional<QueueRow> selected() {
        return asSingleSelect().getOptionalValue().map(QueueLine::row);
    }

    void openSelected() {
        asSingleSelect().getOptionalValue().ifPresent(this::open);
    }

    /** @param step 1 to the next case, -1 to the one before */
    void move(int step) {
        int index = asSingleSelect().getOptionalValue().map(QueueLine::index).orElse(-1) + step;
        while (index >= 0 && index < lines.lines()) {
            Optional<QueueLine> line =
                    lines.at(index).filter(found -> !found.isHeading()).findFirst();
            if (line.isPresent()) {
                select(line.get());
                scrollIntoSight(index);
                return;
            }
            index += step;
        }
    }

    /** Only if it is out of sight: what is read must not jump. */
    private void scrollIntoSight(int index) {
        getElement()
                .executeJs(
                        "if ($0 <= this._firstVisibleIndex || $0 >= this._lastVisibleIndex) {"
                                + " this.scrollToIndex(Math.max($0 - 2, 0)); }",
                        index);
    }

    private void open(QueueLine line) {
        if (line.row() != null) {
            ComplaintNavigation.toCase(line.row().number());
        }
    }

    private Component drawn(QueueLine line) {
        QueueRow row = line.row();
        if (row == null) {
            Div heading = new Div(Labels.say("complaint.queue.lane." + line.lane()));
            heading.addClassName("am-cases-heading");
            heading.setClassName("am-late", line.lane() == 0);
            heading.getElement().setAttribute("role", "heading").setAttribute("aria-level", "2");
            return heading;
        }
        CaseRow drawn = CaseRow.inQueue(row, times, () -> why.accept(row.number()));
        if (lastKnown != null && row.id().value() > lastKnown.value()) {
            drawn.isNew();
        }
        if (marks != null) {
            drawn.marked(marks.box(row));
        }
        return works && row.assignee() == null ? drawn.offering(assignButton(row)) : drawn;
    }

    /** Lets the rows be marked. */
    void markedBy(QueueMarks wanted) {
        marks = wanted;
        addClassName("am-cases-marked");
    }

    void redraw() {
        lines.refreshAll();
    }

    private Button assignButton(QueueRow row) {
        Button button = new Button(Labels.say("complaint.queue.assign"), pressed -> assign.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                Labels.say("complaint.queue.assign.case", row.number().value()));
        return button;
    }
}
