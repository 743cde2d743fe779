package org.amends.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.amends.uikit.KeyHint;
import org.amends.uikit.Keys;

/** Finds a case, a customer, a phone number, words: the list of complaints does, this only takes one there. */
class SearchField extends TextField {

    SearchField() {
        addClassName("am-search");
        setPlaceholder(getTranslation("shell.search.placeholder"));
        setAriaLabel(getTranslation("shell.search"));
        setSuffixComponent(new KeyHint("/"));
        Keys.on("/", getTranslation("shell.search"), this);
        addKeyPressListener(Key.ENTER, pressed -> {
            if (!getValue().isBlank()) {
                UI.getCurrent()
                        .navigate(
                                "complaints", QueryParameters.of("q", getValue().strip()));
            }
        });
    }
}
