package org.amends.complaint.web;

import java.io.IOException;
import java.io.InputStream;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.AttachmentId;
import org.amends.complaint.Attachments;
import org.amends.complaint.ComplaintNumber;
import org.amends.kernel.Invalid;
import org.amends.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a case. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/attachments")
class AttachmentsEndpoint {

    private final Attachments attachments;

    AttachmentsEndpoint(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @param draft whether the file is sent with a message or note afterwards, within a day, and not by itself now */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentData add(
            @PathVariable ComplaintNumber number,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean draft)
            throws IOException {
        if (file == null) {
            throw new Invalid("file", "complaint.attachment.none");
        }
        try (InputStream bytes = file.getInputStream()) {
            return draft
                    ? attachments.put(number, file.getOriginalFilename(), bytes)
                    : attachments.add(number, file.getOriginalFilename(), bytes);
        }
    }

    /** The oldest first. */
    @GetMapping
    Page<AttachmentData> of(@PathVariable ComplaintNumber number) {
        return Page.of(attachments.of(number), 0, Page.LARGEST);
    }

    /** Its content, always to be saved and never to be shown. */
    @GetMapping("/{id}")
    ResponseEntity<Resource> content(@PathVariable ComplaintNumber number, @PathVariable String id) {
        AttachmentData file = attachments.find(number, AttachmentId.of(id));
        return Served.toSave(file, attachments.open(file.id()));
    }

    /** Takes back what was not sent yet. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable ComplaintNumber number, @PathVariable String id) {
        attachments.discard(attachments.find(number, AttachmentId.of(id)).id());
    }
}
