package org.amends.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The chance that a customer leaves: one, two or three bars of growing height, none filled while it is unknown. */
public final class RiskBars extends Span {

    private final Span words = new Span();

    /**
     * @param band LOW, MEDIUM or HIGH; none while unknown
     * @param score 0 to 100
     */
    public RiskBars(@Nullable String band, @Nullable Integer score) {
        String known = band == null ? "UNKNOWN" : band;
        String word = Words.say("risk." + known);
        words.setText(score == null ? word : Words.say("risk.scored", score, word));
        words.addClassName("am-quiet");
        setTitle(words.getText());
        addClassNames("am-risk", "am-risk-" + known.toLowerCase(Locale.ROOT));
        Span bars = new Span();
        bars.addClassName("am-risk-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        add(bars, words);
    }

    /** With the words beside the bars ("71, likely to leave"), where there is room for them. */
    public RiskBars spelledOut() {
        words.removeClassName("am-quiet");
        return this;
    }
}
