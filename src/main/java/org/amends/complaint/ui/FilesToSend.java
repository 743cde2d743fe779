package org.amends.complaint.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.AttachmentId;
import org.amends.complaint.Attachments;
import org.amends.kernel.Refusal;
import org.amends.uikit.Glyph;
import org.amends.uikit.Notices;

/**
 * Files that go with the next line of a conversation: chosen, dropped anywhere on what surrounds this, or pasted. They are
 * on the server as soon as they are here; what is wrong with one is said at once.
 */
final class FilesToSend extends Div {

    /** Also what is dropped or pasted beside the button goes the way of the button. */
    private static final String AROUND = """
            const upload = $0;
            const around = this.parentElement;
            const take = (event, files) => { if (files && files.length) { upload._addFiles(files); event.preventDefault(); } };
            around.addEventListener('paste', event => take(event, event.clipboardData && event.clipboardData.files));
            around.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) {
              event.preventDefault(); around.classList.add('am-dropping'); } });
            around.addEventListener('dragleave', event => { if (!around.contains(event.relatedTarget)) {
              around.classList.remove('am-dropping'); } });
            around.addEventListener('drop', event => { around.classList.remove('am-dropping');
              take(event, event.dataTransfer.files); });""";

    private static final int MEGA = 1024 * 1024;

    /** Puts a file in. */
    @FunctionalInterface
    interface Put {
        AttachmentData put(String name, InputStream bytes);
    }

    private final Attachments attachments;
    private final Put put;
    private final Upload upload = new Upload();
    private final Div chips = new Div();
    private final List<AttachmentData> files = new ArrayList<>();

    FilesToSend(Attachments attachments, Put put) {
        this.attachments = attachments;
        this.put = put;
        addClassName("am-files");
        chips.addClassName("am-file-chips");
        Button choose = new Button(Labels.say("complaint.files.add"), Glyph.PAPERCLIP.create());
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        upload.setUploadHandler(new UploadUpTo(attachments.largest(), this::keep));
        upload.setMaxFileSize((int) attachments.largest());
        upload.setI18n(UploadWords.inTheReadersLanguage());
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(refused -> Notices.failure(
                Labels.say("complaint.files.refused", refused.getFileName(), refused.getErrorMessage())));
        upload.addFailedListener(failed -> Notices.failure(Labels.say("complaint.files.failed", failed.getFileName())));
        Span limit = new Span(Labels.say("complaint.files.limit", attachments.largest() / MEGA));
        limit.addClassNames("am-small", "am-third");
        Span drop = new Span(Labels.say("complaint.files.drop"));
        drop.addClassNames("am-small", "am-third", "am-files-drop");
        Div line = new Div(upload, drop, limit);
        line.addClassName("am-files-line");
        add(chips, line);
    }

    List<AttachmentId> ids() {
        return files.stream().map(AttachmentData::id).toList();
    }

    /** Not while one is still on its way: that is said, and nothing may be sent without it. */
    boolean areHere() {
        if (upload.isUploading()) {
            Notices.failure(Labels.say("complaint.files.busy"));
        }
        return !upload.isUploading();
    }

    /** They were sent. */
    void clear() {
        files.clear();
        draw();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (attached.isInitialAttach()) {
            getElement().executeJs(AROUND, upload.getElement());
        }
    }

    private void keep(UploadEvent sent) throws IOException {
        UI page = sent.getUI();
        try {
            AttachmentData file = put.put(sent.getFileName(), sent.getInputStream());
            page.access(() -> {
                files.add(file);
                draw();
            });
        } catch (Refusal unusable) {
            page.access(() -> Notices.failure(unusable));
        }
    }

    private void draw() {
        chips.removeAll();
        files.forEach(file -> chips.add(new FileChip(file).removable(file.name(), () -> remove(file))));
    }

    private void remove(AttachmentData file) {
        if (Attempt.succeeds(() -> attachments.discard(file.id()))) {
            files.remove(file);
            draw();
        }
    }
}
