package org.amends.uikit;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds things of one kind for the search field above every page, as somebody types. Beans of this type are asked after
 * each pause, so they must answer from an index, and never with what the reader may not see.
 */
public interface Finder {

    /** What is found, such as "Cases", in the reader's language. */
    String heading();

    /** @param text at least two characters, or a digit, trimmed @param most how many are shown; the best first */
    List<Found> find(String text, int most);

    /**
     * @param title what it is called
     * @param detail what tells it from others of that name
     * @param location the address of its page, without a leading slash
     * @param mark what stands before it, such as a priority
     * @param exact whether the text names this one and no other: then Enter opens it
     */
    record Found(
            String title,
            String detail,
            String location,
            @Nullable Component mark,
            boolean exact) {}
}
