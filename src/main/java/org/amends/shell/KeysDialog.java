package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import elemental.json.JsonArray;
import elemental.json.JsonValue;
import org.amends.uikit.Facts;
import org.amends.uikit.KeyHint;

/** The keys that work at this moment, as the browser finds them on the page. */
class KeysDialog extends Dialog {

    private KeysDialog(JsonArray keys) {
        setHeaderTitle(getTranslation("shell.keys"));
        setWidth("min(24rem, 100%)");
        Facts rows = new Facts();
        for (int index = 0; index < keys.length(); index++) {
            JsonArray pair = keys.getArray(index);
            rows.add(pair.getString(1), new KeyHint(pair.getString(0)));
        }
        add(rows);
        getFooter().add(new Button(getTranslation("shell.keys.close"), pressed -> close()));
    }

    static void open(UI page) {
        page.getPage()
                .executeJs("return window.amendsKeys()")
                .then(JsonValue.class, keys -> new KeysDialog((JsonArray) keys).open());
    }
}
