package org.amends.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Somebody's face where there is no picture: the first letters of the first and the last word of their name. */
public final class Initials extends Span {

    /** @param name the whole name, said to the pointer and to screen readers */
    public Initials(String name) {
        Span letters = new Span(of(name));
        letters.getElement().setAttribute("aria-hidden", "true");
        addClassName("am-initials");
        setTitle(name);
        add(letters, new Quiet(name));
    }

    /** In amber, for somebody who speaks to colleagues only or is merely looking. */
    public Initials aside() {
        addClassName("am-initials-aside");
        return this;
    }

    /** In grey, for somebody outside. */
    public Initials outsider() {
        addClassName("am-initials-outsider");
        return this;
    }

    static String of(String name) {
        String[] words = name.strip().split("[\\s.]+");
        String letters = words.length < 2 ? first(words[0]) : first(words[0]) + first(words[words.length - 1]);
        return letters.isEmpty() ? "?" : letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
