package org.amends.complaint.ui.visitors;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amends.complaint.Kind;
import org.amends.testing.ViewTest;

/** Somebody without an account before the public pages. */
abstract class VisitorTest extends ViewTest {

    /** Of each test its own: what is tried too often from one is refused for an hour that no clock here makes pass. */
    private final String address = UUID.randomUUID().toString();

    @Override
    protected void visit(Locale language) {
        visit(language, address);
    }

    static String heading() {
        return _get(H1.class).getText();
    }

    static void press(String words) {
        _click(_get(Button.class, wanted -> wanted.withText(words)));
    }

    @SuppressWarnings("unchecked")
    static RadioButtonGroup<Kind> kinds() {
        return _get(RadioButtonGroup.class);
    }

    static TextField line(String label) {
        return _get(TextField.class, wanted -> wanted.withLabel(label));
    }

    static TextArea story() {
        return _get(TextArea.class, wanted -> wanted.withLabel(null).withPredicate(area -> area.getLabel() == null));
    }

    static EmailField mail() {
        return _get(EmailField.class);
    }

    /** As far as the last look. */
    static void tell(String story, String name, String mail) {
        _setValue(kinds(), Kind.CLAIM);
        press("Continue");
        _setValue(story(), story);
        press("Continue");
        _setValue(line("Your name"), name);
        _setValue(mail(), mail);
        press("Continue");
    }
}
