package org.amends.exchange;

import java.util.List;
import java.util.Map;
import org.amends.kernel.Invalid.Problem;

/**
 * The first rows of a file as they would go in.
 *
 * @param header of the file
 * @param problems of the mapping; then there are no rows
 */
public record ImportPreview(List<String> header, List<Row> rows, List<Problem> problems) {

    /**
     * @param values by our columns
     * @param skipped whether it says that it is none of these
     * @param problems why it would be rejected
     */
    public record Row(long line, Map<String, String> values, boolean skipped, List<Problem> problems) {}
}
