package org.amends.complaint.ui.visitors;

import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the public form, in order, each with its own address. */
enum Step {
    KIND(""),
    STORY("what"),
    PERSON("who"),
    CHECK("check");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** Behind {@code /complain/}. */
    String path() {
        return path;
    }

    static Optional<Step> at(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    int number() {
        return ordinal() + 1;
    }

    static int count() {
        return values().length;
    }

    /** The last is its own. */
    Step next() {
        return values()[Math.min(ordinal() + 1, count() - 1)];
    }

    Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
