package org.amends.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One line under a list with its keys: "j k move · o open". Hidden where there is no keyboard. */
public final class KeyLine extends Div {

    public KeyLine() {
        addClassName("am-key-line");
        getElement().setAttribute("aria-hidden", "true");
    }

    public KeyLine add(String words, String... keys) {
        Span pair = new Span();
        for (String key : keys) {
            pair.add(new KeyHint(key));
        }
        pair.add(new Span(words));
        add(pair);
        return this;
    }
}
