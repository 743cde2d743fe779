package org.amends.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How soon a case must be seen to. The letter and figure say it; the colour only repeats it. */
public final class PriorityBadge extends Span {

    /**
     * @param priority P1 to P4
     * @param label what it means, for the pointer and for screen readers ("Today, before all else")
     */
    public PriorityBadge(String priority, String label) {
        addClassNames("am-priority", "am-priority-" + priority.toLowerCase(Locale.ROOT));
        setTitle(label);
        add(priority);
        if (!label.isBlank()) {
            add(new Quiet(" " + label));
        }
    }
}
