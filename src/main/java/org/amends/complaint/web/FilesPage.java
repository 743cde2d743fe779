package org.amends.complaint.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.AttachmentId;
import org.amends.complaint.Attachments;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the screens link to the files of cases; behind the sign-in of the screens. */
@Hidden
@RestController
@RequestMapping("/files/{id}")
class FilesPage {

    private final Attachments attachments;

    FilesPage(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping
    ResponseEntity<Resource> show(@PathVariable String id) {
        AttachmentData file = attachments.find(AttachmentId.of(id));
        return Served.toShow(file, attachments.open(file.id()));
    }

    @GetMapping("/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                .body(attachments.thumbnail(AttachmentId.of(id)));
    }
}
