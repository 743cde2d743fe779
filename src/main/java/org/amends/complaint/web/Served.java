package org.amends.complaint.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.amends.complaint.AttachmentData;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Files that somebody else made, so served that a browser believes nothing of them: no guessing of types, no scripts, and
 * what could run is saved instead of shown.
 */
final class Served {

    private Served() {}

    static ResponseEntity<Resource> toSave(AttachmentData file, InputStream content) {
        return served(file, content, ContentDisposition.attachment());
    }

    static ResponseEntity<Resource> toShow(AttachmentData file, InputStream content) {
        return served(file, content, file.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    private static ResponseEntity<Resource> served(
            AttachmentData file, InputStream content, ContentDisposition.Builder disposition) {
        boolean pdf = "application/pdf".equals(file.mediaType());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                // a browser's own reader of PDF does not work in a sandbox, and runs nothing of the page
                .header("Content-Security-Policy", pdf ? "default-src 'self'" : "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .contentType(
                        file.isShown()
                                ? MediaType.parseMediaType(file.mediaType())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .body(new InputStreamResource(content));
    }
}
