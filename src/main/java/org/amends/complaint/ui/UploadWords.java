package org.amends.complaint.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.amends.complaint.VisitorFiles;

/** What the component that sends files says while it does. */
public final class UploadWords {

    private static final int KILO = 1000;

    private UploadWords() {}

    public static UploadI18N inTheReadersLanguage() {
        String failed = Labels.say("complaint.files.broken");
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Labels.say("complaint.visitor.files.many", VisitorFiles.MOST))
                .setFileIsTooBig(Labels.say("complaint.files.large"))
                .setIncorrectFileType(failed));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Labels.say("complaint.files.sending"))
                        .setStalled(Labels.say("complaint.files.stalled"))
                        .setProcessing(Labels.say("complaint.files.sending"))
                        .setHeld(Labels.say("complaint.files.sending")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Labels.say("complaint.files.remaining"))
                        .setUnknown(Labels.say("complaint.files.sending")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        words.setFile(new UploadI18N.File()
                .setRetry(Labels.say("complaint.files.retry"))
                .setStart(Labels.say("complaint.files.retry"))
                .setRemove(Labels.say("complaint.files.stop")));
        words.setUnits(new UploadI18N.Units()
                .setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"))
                .setSizeBase(KILO));
        return words;
    }
}
