package org.amends.complaint.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.QueueRow;
import org.amends.complaint.QueueSections;

/** The queue with its headings, read page by page. */
class QueueLines extends AbstractBackEndDataProvider<QueueLine, Void> {

    /** Compared to tell whether anything has changed that somebody may be looking at. */
    private static final int WATCHED = 60;

    private final ComplaintQueue queue;
    private QueueFilter filter = QueueFilter.OPEN;
    private QueueSections sections = QueueSections.EMPTY;
    private List<QueueRow> watched = List.of();

    QueueLines(ComplaintQueue queue) {
        this.queue = queue;
    }

    /**
     * Reads anew, and tells the grid only if something is different.
     *
     * @return where the first lines have gone, old index to new; empty if nothing moved, or if something else is shown
     */
    SortedMap<Integer, Integer> show(QueueFilter wanted) {
        QueueSections counted = queue.sections(wanted);
        List<QueueRow> first = queue.first(wanted, WATCHED, 0);
        boolean same = wanted.equals(filter);
        if (same && counted.equals(sections) && first.equals(watched)) {
            return new TreeMap<>();
        }
        Map<ComplaintId, Integer> before = places();
        filter = wanted;
        sections = counted;
        watched = first;
        refreshAll();
        SortedMap<Integer, Integer> moved = new TreeMap<>();
        if (same) {
            places().forEach((id, place) -> {
                Integer old = before.get(id);
                if (old != null) {
                    moved.put(old, place);
                }
            });
        }
        return moved;
    }

    /** Of the watched cases among the lines. */
    private Map<ComplaintId, Integer> places() {
        Map<ComplaintId, Integer> places = new HashMap<>();
        int next = 0;
        for (int line = 0; next < watched.size() && line < lines(); line++) {
            if (!isHeading(line)) {
                places.put(watched.get(next++).id(), line);
            }
        }
        return places;
    }

    /** The same case as it now is and where it now stands; as it was where it is not among the first. */
    QueueLine again(QueueLine before) {
        return watched.stream()
                .filter(row ->
                        before.row() != null && row.id().equals(before.row().id()))
                .findFirst()
                .map(row -> new QueueLine(places().getOrDefault(row.id(), before.index()), row.lane(), row))
                .orElse(before);
    }

    QueueSections sections() {
        return sections;
    }

    int headings() {
        return lines() - sections.total();
    }

    /** Headings included. */
    int lines() {
        return start(2) + sections.waiting() + (sections.waiting() > 0 ? 1 : 0);
    }

    /** @return the case or heading at the index, nothing where it has gone meanwhile */
    Stream<QueueLine> at(int index) {
        return index < 0 || index >= lines() ? Stream.empty() : between(index, index + 1);
    }

    @Override
    public Object getId(QueueLine line) {
        return line.identity();
    }

    @Override
    protected Stream<QueueLine> fetchFromBackEnd(Query<QueueLine, Void> query) {
        int from = query.getOffset();
        return between(from, Math.min(lines(), from + query.getLimit()));
    }

    @Override
    protected int sizeInBackEnd(Query<QueueLine, Void> query) {
        return lines();
    }

    private Stream<QueueLine> between(int from, int to) {
        int skipped = casesBefore(from);
        int wanted = casesBefore(to) - skipped;
        List<QueueRow> rows = wanted == 0 ? List.of() : queue.first(filter, wanted, skipped);
        List<QueueLine> found = new ArrayList<>();
        int next = 0;
        for (int index = from; index < to; index++) {
            if (isHeading(index)) {
                found.add(new QueueLine(index, laneOfHeading(index), null));
            } else if (next < rows.size()) {
                QueueRow row = rows.get(next++);
                found.add(new QueueLine(index, row.lane(), row));
            }
        }
        return found.stream();
    }

    private int casesBefore(int index) {
        int headings = 0;
        for (int lane = 0; lane <= 2; lane++) {
            headings += hasHeading(lane) && start(lane) < index ? 1 : 0;
        }
        return index - headings;
    }

    private boolean isHeading(int index) {
        return laneOfHeading(index) >= 0;
    }

    private int laneOfHeading(int index) {
        for (int lane = 0; lane <= 2; lane++) {
            if (hasHeading(lane) && start(lane) == index) {
                return lane;
            }
        }
        return -1;
    }

    /** "Then" says nothing where nothing comes first. */
    private boolean hasHeading(int lane) {
        return switch (lane) {
            case 0 -> sections.first() > 0;
            case 1 -> sections.byTime() > 0 && sections.first() > 0;
            default -> sections.waiting() > 0;
        };
    }

    /** The index of the lane's first line. */
    private int start(int lane) {
        int firstLane = sections.first() + (hasHeading(0) ? 1 : 0);
        return switch (lane) {
            case 0 -> 0;
            case 1 -> firstLane;
            default -> firstLane + sections.byTime() + (hasHeading(1) ? 1 : 0);
        };
    }
}
