package org.amends.exchange;

import java.util.List;
import org.amends.kernel.Invalid.Problem;

/**
 * A row that did not go in.
 *
 * @param line where it begins in the file, from 1
 * @param cells as they stand in the file
 */
public record Rejection(long line, List<Problem> problems, List<String> cells) {}
