package org.amends.complaint;

/**
 * How many cases stand under each heading of a queue.
 *
 * @param first harm, vulnerable customers, a legal deadline at hand
 * @param byTime all else that staff can act on
 * @param waiting for others
 */
public record QueueSections(int first, int byTime, int waiting) {

    public static final QueueSections EMPTY = new QueueSections(0, 0, 0);

    /** At most {@link ComplaintQueue#COUNTED}. */
    public int total() {
        return first + byTime + waiting;
    }
}
