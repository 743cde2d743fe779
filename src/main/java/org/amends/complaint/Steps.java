package org.amends.complaint;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps that are open on a case, in the order of {@link Step}. */
record Steps(Set<Step> open) {

    /** Done by somebody who is not on the desk, or at any time: they make nobody's work. */
    private static final Set<Step> NO_WORK =
            EnumSet.of(Step.REPLY, Step.ANSWER, Step.EXTERNAL, Step.WITHDRAW, Step.REOPEN, Step.FOLLOW_UP);

    static final Steps NONE = new Steps(Set.of());

    List<Step> list() {
        return open.stream().sorted(Comparator.naturalOrder()).toList();
    }

    boolean makeWork() {
        return !NO_WORK.containsAll(open);
    }

    Steps with(Set<Step> more) {
        EnumSet<Step> all = EnumSet.noneOf(Step.class);
        all.addAll(open);
        all.addAll(more);
        return new Steps(all);
    }

    Steps without(Set<Step> fewer) {
        EnumSet<Step> rest = EnumSet.noneOf(Step.class);
        rest.addAll(open);
        rest.removeAll(fewer);
        return new Steps(rest);
    }

    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<Steps, String> {

        @Override
        public String convertToDatabaseColumn(Steps steps) {
            return steps.list().stream().map(Step::code).collect(Collectors.joining(","));
        }

        @Override
        public Steps convertToEntityAttribute(String text) {
            return text.isEmpty()
                    ? NONE
                    : new Steps(Arrays.stream(text.split(",")).map(Step::of).collect(Collectors.toSet()));
        }
    }
}
