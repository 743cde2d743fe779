package org.amends.exchange.csv;

import java.util.List;

/** A record of a file. @param number of the line it begins in, from 1 */
public record Line(long number, List<String> cells) {

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
