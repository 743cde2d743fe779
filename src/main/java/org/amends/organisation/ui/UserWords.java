package org.amends.organisation.ui;

import com.vaadin.flow.component.UI;
import org.amends.organisation.Role;

/** The terms of this module in the reader's language. */
final class UserWords {

    private UserWords() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("organisation." + key, arguments);
    }

    static String of(Role role) {
        return say("role." + role);
    }
}
