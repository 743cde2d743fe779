package org.amends.complaint.ui.visitors;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

    /** The browser sends a file, which has arrived. */
    static void putIn(String name, String content) {
        _get(FilesField.class)
                .take(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), UI.getCurrent());
        MockVaadin.clientRoundtrip();
    }

    /** The browser begins to send a file, or has ended. */
    static void sending(boolean begins) {
        Element upload = _get(Upload.class).getElement();
        JsonObject event = Json.createObject();
        event.put("element.files.some(file => file.uploading)", begins);
        event.put("event.detail.file.name", "leak.jpg");
        upload.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(upload, begins ? "upload-request" : "file-remove", event));
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
