package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.amends.complaint.VisitorFiles;

/** What the component that sends files says while it does. */
final class UploadWords {

    private static final int KILO = 1000;

    private UploadWords() {}

    static UploadI18N inTheReadersLanguage() {
        String failed = Say.it("files.broken");
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Say.it("files.many", VisitorFiles.MOST))
                .setFileIsTooBig(Say.it("files.large"))
                .setIncorrectFileType(failed));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Say.it("files.sending"))
                        .setStalled(Say.it("files.stalled"))
                        .setProcessing(Say.it("files.sending"))
                        .setHeld(Say.it("files.sending")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Say.it("files.remaining"))
                        .setUnknown(Say.it("files.sending")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        words.setFile(new UploadI18N.File()
                .setRetry(Say.it("files.retry"))
                .setStart(Say.it("files.retry"))
                .setRemove(Say.it("files.stop")));
        words.setUnits(new UploadI18N.Units()
                .setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"))
                .setSizeBase(KILO));
        return words;
    }
}
