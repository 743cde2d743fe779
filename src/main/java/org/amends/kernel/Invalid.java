package org.amends.kernel;

import java.util.List;

/** What was given cannot be used as it is; each problem names its field and says what to do (422). */
public final class Invalid extends Refusal {

    /** One problem. @param field the path of the field, as the interface names it */
    public record Problem(String field, String key, List<Object> arguments) {}

    private final transient List<Problem> problems;

    public Invalid(String field, String key, Object... arguments) {
        this(List.of(new Problem(field, key, List.of(arguments))));
    }

    /** @param problems at least one */
    public Invalid(List<Problem> problems) {
        super(problems.get(0).key(), problems.get(0).arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
