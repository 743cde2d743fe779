package org.amends.complaint.ui;

import org.amends.complaint.QueueRow;
import org.jspecify.annotations.Nullable;

/**
 * A line of the queue as it is drawn: a case, or the heading above the cases of a lane.
 *
 * @param index from 0, headings counted
 * @param row none for a heading
 */
record QueueLine(int index, int lane, @Nullable QueueRow row) {

    boolean isHeading() {
        return row == null;
    }

    /** The same for the same case wherever it stands. */
    Object identity() {
        return row == null ? "lane " + lane : row.id();
    }
}
