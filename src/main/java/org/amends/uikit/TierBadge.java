package org.amends.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What a customer is worth, as a shape and a word: diamond, ring, square, dot, and a dash while we know too little. */
public final class TierBadge extends Span {

    /** @param tier PLATINUM, GOLD, IRON, LEAD or UNRATED */
    public TierBadge(String tier) {
        addClassNames("am-tier", "am-tier-" + tier.toLowerCase(Locale.ROOT));
        add(new Shape(), new Span(Words.say("tier." + tier)));
        setTitle(Words.say("tier.title", Words.say("tier." + tier)));
    }
}
