package org.amends.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amends.exchange.ImportId;
import org.amends.exchange.Imports;
import org.amends.kernel.Refusal;
import org.amends.uikit.Notices;

/** Where a file is dropped or chosen. It goes to the database as it comes in, never through memory as a whole. */
final class FileDrop extends Upload {

    private final Imports imports;
    private final Supplier<String> target;
    private final Consumer<ImportId> kept;

    FileDrop(Imports imports, Supplier<String> target, Consumer<ImportId> kept) {
        this.imports = imports;
        this.target = target;
        this.kept = kept;
        setUploadHandler(this::keep);
        setMaxFiles(1);
        setAcceptedFileTypes("text/csv", ".csv", ".txt");
        setUploadButton(new Button(getTranslation("exchange.upload")));
        setDropLabel(new Span(getTranslation("exchange.upload.drop")));
        addClassName("am-drop");
        addFileRejectedListener(rejected -> Notices.failure(getTranslation("exchange.upload.csvOnly")));
        // the page hears of what the upload came to
        addAllFinishedListener(finished -> clearFileList());
    }

    private void keep(UploadEvent file) throws IOException {
        UI page = file.getUI();
        try {
            ImportId id = imports.upload(target.get(), file.getFileName(), file.getInputStream());
            page.access(() -> kept.accept(id));
        } catch (Refusal unusable) {
            page.access(() -> Notices.failure(unusable));
        }
    }
}
