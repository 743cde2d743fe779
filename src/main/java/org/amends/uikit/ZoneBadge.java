package org.amends.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the relationship stands, as a shape, a word and the answer behind it. */
public final class ZoneBadge extends Span {

    /** @param zone DEFECTION, INDIFFERENCE, AFFECTION or UNKNOWN */
    public ZoneBadge(String zone) {
        this(zone, null);
    }

    /** @param satisfaction the last stated satisfaction with the relationship, 1 to 5; none where never asked */
    public ZoneBadge(String zone, @Nullable Integer satisfaction) {
        addClassNames("am-zone", "am-zone-" + zone.toLowerCase(Locale.ROOT));
        String word = Words.say("zone." + zone);
        add(new Shape(), new Span(satisfaction == null ? word : Words.say("zone.of", word, satisfaction)));
    }
}
