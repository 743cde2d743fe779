package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.amends.complaint.Priority;
import org.amends.complaint.PriorityReason;
import org.amends.customer.Tier;

/** What the terms of this module are called in the reader's language. */
final class Labels {

    private Labels() {}

    /** Of an enum of this module: {@code complaint.stage.TRIAGE}. */
    static String of(Enum<?> value) {
        return say(
                "complaint." + value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name());
    }

    /** As its badge says it. */
    static String tier(Tier tier) {
        return say("uikit.tier." + tier.name());
    }

    /** The reasons of a priority as sentences. */
    static List<String> reasons(List<PriorityReason> reasons) {
        return reasons.stream().map(Labels::of).toList();
    }

    static String sentences(List<PriorityReason> reasons) {
        return String.join(" ", reasons(reasons));
    }

    /** "P2, soon. A serious loss." */
    static String why(Priority priority, List<PriorityReason> reasons) {
        return of(priority) + ". " + sentences(reasons);
    }

    /** @param tag as BCP 47 has it: {@code es-PE} is "Spanish (Peru)" */
    static String language(String tag) {
        Locale reader = UI.getCurrent().getLocale();
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
