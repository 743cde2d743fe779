package org.amends.exchange.csv;

import java.util.List;
import org.amends.kernel.Invalid.Problem;

/** The file cannot be read on. */
public final class CsvProblem extends RuntimeException {

    private final transient Problem problem;

    public CsvProblem(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.problem = new Problem("file", key, List.of(arguments));
    }

    public Problem problem() {
        return problem;
    }
}
