package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.TrackedFiles;
import org.amends.complaint.TrackingKey;
import org.amends.complaint.ui.FileChip;
import org.amends.kernel.Refusal;
import org.springframework.http.ContentDisposition;

/** Files of one's own case. Each press asks with the key again; they are saved, never shown, whatever they are. */
final class CaseFiles {

    private static final int NOT_FOUND = 404;

    private final TrackedFiles files;
    private final TrackingKey key;
    private final String from = VisitorBook.address();

    CaseFiles(TrackedFiles files, TrackingKey key) {
        this.files = files;
        this.key = key;
    }

    Div chips(List<AttachmentData> all) {
        Div chips = new Div();
        chips.addClassNames("am-file-chips");
        all.forEach(file -> chips.add(FileChip.saved(file, content(file), picture(file))));
        return chips;
    }

    private DownloadHandler content(AttachmentData file) {
        return event -> {
            VaadinResponse response = event.getResponse();
            try (InputStream content = files.open(key, file.id(), from)) {
                protect(response);
                response.setContentType("application/octet-stream");
                response.setContentLengthLong(file.size());
                response.setHeader(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString());
                content.transferTo(response.getOutputStream());
            } catch (Refusal refused) {
                response.sendError(NOT_FOUND, "");
            }
        };
    }

    private DownloadHandler picture(AttachmentData file) {
        return event -> {
            VaadinResponse response = event.getResponse();
            try {
                byte[] jpeg = files.thumbnail(key, file.id(), from);
                protect(response);
                response.setContentType("image/jpeg");
                response.getOutputStream().write(jpeg);
            } catch (Refusal refused) {
                response.sendError(NOT_FOUND, "");
            }
        };
    }

    /** A browser is to guess, run and keep nothing. */
    private static void protect(VaadinResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
