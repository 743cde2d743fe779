package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.VisitorFiles;
import org.amends.complaint.ui.FileChip;
import org.amends.complaint.ui.UploadUpTo;
import org.amends.complaint.ui.UploadWords;
import org.amends.kernel.Refusal;
import org.amends.uikit.Glyph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that go with what a visitor writes: chosen, listed with a way to take each back; what is wrong with one stands below. */
final class FilesField extends Div implements HasValidationProperties {

    private static final int MEGA = 1024 * 1024;
    private static final String RUNNING = "element.files.some(file => file.uploading)";
    private static final String FILE = "event.detail.file.name";
    private static final String ERROR = "event.detail.error";

    private static final Logger LOG = LoggerFactory.getLogger(FilesField.class);

    private final VisitorFiles files;
    private final Enclosures held = Enclosures.ofThisSession();
    private final String place;
    private final Consumer<String> remember;
    private final String from = VisitorBook.address();
    private final Upload upload = new Upload();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph hint = new Paragraph();
    private final Div problem = new Div();
    private boolean running;

    /**
     * @param place what they go with, for this session
     * @param remember keeps their names in the browser, one a line: it is to say what is missing when the session is over
     */
    FilesField(VisitorFiles files, String place, Consumer<String> remember) {
        this.files = files;
        this.place = place;
        this.remember = remember;
        addClassNames("am-files", "am-visitor-files");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.it("files"));
        list.addClassName("am-file-chips");
        problem.addClassName("am-visitor-file-problem");
        problem.getElement().setAttribute("role", "alert");
        hint.addClassNames("am-small", "am-second");
        upload();
        add(list, upload, hint, problem);
        draw();
        setErrorMessage("");
    }

    /** Names that the browser remembers, one a line: files are not kept there. */
    void recall(String names) {
        if (!names.isBlank() && isEmpty()) {
            hint.setText(Say.it("files.again", String.join(", ", names.lines().toList())));
        }
    }

    boolean isEmpty() {
        return held.of(place).isEmpty();
    }

    /** What keeps one from sending now; null if nothing does. */
    @Nullable
    String unfinished() {
        return running ? Say.it("files.running") : null;
    }

    @Override
    public void setErrorMessage(String message) {
        HasValidationProperties.super.setErrorMessage(message);
        problem.setText(message);
        problem.setVisible(!message.isEmpty());
    }

    /** As the browser's upload does, for a file that has arrived. */
    void take(String name, InputStream bytes, UI page) {
        try {
            held.add(place, files.put(held.holder(), name, bytes, from));
            page.access(this::changed);
        } catch (Refusal unusable) {
            page.access(() -> setErrorMessage(getTranslation(unusable.key(), unusable.arguments())));
        } catch (UIDetachedException gone) {
            LOG.debug("A page was left while a file arrived; the next one lists it", gone);
        }
    }

    private void upload() {
        Button choose = new Button(Say.it("files.add"), Glyph.PAPERCLIP.create());
        choose.addClickListener(pressed -> setErrorMessage(""));
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFileSize((int) files.largest());
        upload.setUploadHandler(
                new UploadUpTo(files.largest(), file -> take(file.getFileName(), file.getInputStream(), file.getUI())));
        upload.setI18n(UploadWords.inTheReadersLanguage());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Element element = upload.getElement();
        List.of("upload-request", "upload-success", "upload-error", "file-remove")
                .forEach(event -> element.addEventListener(event, this::look).addEventData(RUNNING));
        element.addEventListener("upload-error", failed -> setErrorMessage(Say.it("files.failed", text(failed, FILE))))
                .addEventData(FILE);
        element.addEventListener(
                        "file-reject",
                        refused -> setErrorMessage(
                                getTranslation("complaint.files.refused", text(refused, FILE), text(refused, ERROR))))
                .addEventData(FILE)
                .addEventData(ERROR);
    }

    private void look(DomEvent event) {
        running = event.getEventData().getBoolean(RUNNING);
    }

    private static String text(DomEvent event, String what) {
        return event.getEventData().getString(what);
    }

    private void changed() {
        draw();
        remember.accept(held.of(place).stream().map(AttachmentData::name).collect(Collectors.joining("\n")));
    }

    private void draw() {
        List<AttachmentData> all = held.of(place);
        list.removeAll();
        all.forEach(file -> list.add(new ListItem(FileChip.unlinked(file).removable(file.name(), () -> remove(file)))));
        list.setVisible(!all.isEmpty());
        boolean more = all.size() < VisitorFiles.MOST;
        upload.setVisible(more);
        hint.setText(
                more
                        ? Say.it("files.limit", VisitorFiles.MOST, files.largest() / MEGA)
                        : Say.it("files.many", VisitorFiles.MOST));
    }

    private void remove(AttachmentData file) {
        files.discard(held.holder(), file.id());
        held.remove(place, file);
        changed();
        upload.getElement().executeJs("this.querySelector('vaadin-button').focus()");
    }
}
