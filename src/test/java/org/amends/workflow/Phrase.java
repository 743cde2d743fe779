package org.amends.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One phrase names everything: “Assess authority” is AssessAuthority, assessAuthority and ASSESS_AUTHORITY. */
record Phrase(String pascal) {

    /** As it stands in the diagram. */
    static Phrase inWords(String words) {
        return new Phrase(Arrays.stream(words.split("[ -]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining()));
    }

    static Phrase inCamelCase(String camel) {
        return new Phrase(camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1));
    }

    String camel() {
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    String kebab() {
        return apart("-").toLowerCase(Locale.ROOT);
    }

    String constant() {
        return apart("_").toUpperCase(Locale.ROOT);
    }

    private String apart(String separator) {
        return pascal.replaceAll("(?<=[a-z])(?=[A-Z])", separator);
    }
}
