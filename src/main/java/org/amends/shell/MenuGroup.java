package org.amends.shell;

import java.util.Locale;

/** The sections of the menu. A view's {@code @Menu(order)} decides where it stands: hundreds the group, rest the place. */
enum MenuGroup {
    WORK,
    RETENTION,
    BOARDS,
    ADMINISTRATION;

    private static final int SIZE = 100;

    /** Beyond the last group, or without an order: the last. */
    static MenuGroup of(Double order) {
        int index = order == null ? ADMINISTRATION.ordinal() : (int) (order / SIZE);
        return values()[Math.min(Math.max(index, 0), ADMINISTRATION.ordinal())];
    }

    String key() {
        return "shell.menu." + name().toLowerCase(Locale.ROOT);
    }
}
