package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amends.customer.Pyramid;
import org.amends.customer.rfm.RfmScore;
import org.amends.customer.rfm.Segments;
import org.amends.customer.rfm.Segments.Segment;
import org.amends.kernel.Invalid;
import org.amends.kernel.Refusal;
import org.amends.uikit.Card;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** The table of segments, to be changed: the first that fits is taken, and who would move shows as one types. */
final class SegmentsCard extends Composite<Card> {

    private final Pyramid pyramid;
    private final Runnable saved;
    private final Segments seen;
    private final Map<RfmScore, Long> scored;
    private final List<SegmentRow> rows = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final Div told = new Div();

    /** @param saved what happens next */
    SegmentsCard(Pyramid pyramid, Runnable saved) {
        this.pyramid = pyramid;
        this.saved = saved;
        this.seen = pyramid.rules().segments();
        this.scored = pyramid.byScore();
    }

    @Override
    protected Card initContent() {
        table.addClassName("am-table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("segment", "recency", "frequency", "value", "customers", "acts")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text("column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        told.addClassName("am-column");
        fill(seen);
        Div scroll = new Div(table);
        scroll.addClassName("am-table-scroll");
        Paragraph what = new Paragraph(text("text"));
        what.addClassName("am-third");
        Button add = new Button(text("add"), pressed -> add());
        Button published = new Button(text("published"), pressed -> fill(Segments.PUBLISHED));
        Button save = new Button(text("save"), pressed -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(save, add, published);
        acts.addClassName("am-actions");
        return new Card(text("title"), what, scroll, told, acts);
    }

    private void fill(Segments segments) {
        rows.clear();
        segments.inOrder().forEach(segment -> rows.add(row(segment)));
        lay();
    }

    private SegmentRow row(@Nullable Segment segment) {
        SegmentRow row = new SegmentRow(segment, this::preview);
        return row.act("↑", "up", () -> move(row, -1))
                .act("↓", "down", () -> move(row, 1))
                .act("✕", "remove", () -> {
                    rows.remove(row);
                    lay();
                });
    }

    private void add() {
        SegmentRow row = row(null);
        rows.add(row);
        table.getBody().add(row);
        row.focus();
    }

    private void move(SegmentRow row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            lay();
        }
    }

    private void lay() {
        table.getBody().removeAll();
        rows.forEach(table.getBody()::add);
        preview();
    }

    private Optional<Segments> entered() {
        List<Optional<Segment>> told = rows.stream().map(SegmentRow::entered).toList();
        if (rows.isEmpty()) {
            this.told.removeAll();
            this.told.add(new InfoBox(text("none")).problem());
            return Optional.empty();
        }
        if (told.stream().anyMatch(Optional::isEmpty)) {
            this.told.removeAll();
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Segments(told.stream().flatMap(Optional::stream).toList()));
        } catch (Invalid wrong) {
            Invalid.Problem problem = wrong.problems().get(0);
            this.told.removeAll();
            this.told.add(new InfoBox(
                            getTranslation(problem.key(), problem.arguments().toArray()))
                    .problem());
            return Optional.empty();
        }
    }

    private void preview() {
        entered().ifPresent(segments -> {
            Map<Segment, Long> held = seen.count(scored);
            Map<Segment, Long> wouldHold = segments.count(scored);
            Collection<Segment> unreachable = segments.unreachable();
            for (int at = 0; at < rows.size(); at++) {
                Segment now = segments.inOrder().get(at);
                rows.get(at)
                        .show(
                                held(held, rows.get(at).before()),
                                wouldHold.getOrDefault(now, 0L),
                                unreachable.contains(now));
            }
            told.removeAll();
            List<RfmScore> without = segments.without();
            if (!without.isEmpty()) {
                told.add(new Paragraph(text(
                        "without",
                        without.size(),
                        without.stream()
                                .mapToLong(score -> scored.getOrDefault(score, 0L))
                                .sum())));
            }
            if (!segments.equals(seen)) {
                told.add(new InfoBox(text("moving", moving(segments))));
            }
        });
    }

    private static long held(Map<Segment, Long> held, @Nullable Segment before) {
        return before == null ? 0 : held.getOrDefault(before, 0L);
    }

    private long moving(Segments segments) {
        return scored.entrySet().stream()
                .filter(one -> !Objects.equals(
                        seen.of(one.getKey()).map(Segment::name),
                        segments.of(one.getKey()).map(Segment::name)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void save() {
        entered().ifPresent(segments -> {
            try {
                pyramid.divide(seen, segments);
            } catch (Refusal refused) {
                Notices.failure(refused);
                return;
            }
            saved.run();
        });
    }

    private String text(String key, Object... arguments) {
        return getTranslation("customer.segments." + key, arguments);
    }
}
