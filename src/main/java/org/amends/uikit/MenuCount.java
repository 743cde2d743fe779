package org.amends.uikit;

import java.util.OptionalInt;

/**
 * How many wait behind an entry of the menu, for whoever is signed in. Beans of this type are asked at every navigation,
 * so they must answer from an index or a short-lived cache.
 */
public interface MenuCount {

    /** The path of the view, without a leading slash. */
    String route();

    /** None to show nothing. */
    OptionalInt count();

    /** Whether the number is bad news: shown in red. */
    default boolean pressing() {
        return false;
    }
}
