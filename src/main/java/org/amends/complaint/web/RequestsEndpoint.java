package org.amends.complaint.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.AttachmentId;
import org.amends.complaint.Attachments;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.InternalRequestData;
import org.amends.complaint.InternalRequestId;
import org.amends.complaint.InternalRequestLookup;
import org.amends.complaint.InternalRequestState;
import org.amends.complaint.InternalRequests;
import org.amends.complaint.RequestFilter;
import org.amends.complaint.RequestStory;
import org.amends.kernel.Invalid;
import org.amends.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Questions to other departments: asked on the case, answered by the department. */
@RestController
@RequestMapping("/api/v1")
class RequestsEndpoint {

    private final InternalRequests requests;
    private final InternalRequestLookup lookup;
    private final ComplaintLookup complaints;
    private final Attachments attachments;

    RequestsEndpoint(
            InternalRequests requests,
            InternalRequestLookup lookup,
            ComplaintLookup complaints,
            Attachments attachments) {
        this.requests = requests;
        this.lookup = lookup;
        this.complaints = complaints;
        this.attachments = attachments;
    }

    /** @param department the code of a team @param dueAt the usual time if absent @param files of the case, for the department to see */
    record Question(
            @Nullable String department,
            @Nullable String question,
            @Nullable Instant dueAt,
            @Nullable List<AttachmentId> files) {}

    /** @param files put in as drafts before */
    record AnswerGiven(@Nullable String body, @Nullable List<AttachmentId> files) {}

    record Reason(@Nullable String reason) {}

    @PostMapping("/complaints/{number}/requests")
    @ResponseStatus(HttpStatus.CREATED)
    InternalRequestData ask(@PathVariable ComplaintNumber number, @RequestBody Question asked) {
        InternalRequestId id = requests.ask(
                number,
                text(asked.department()),
                text(asked.question()),
                asked.dueAt(),
                asked.files() == null ? List.of() : asked.files());
        return lookup.story(id).request();
    }

    /** The oldest first. */
    @GetMapping("/complaints/{number}/requests")
    Page<InternalRequestData> ofCase(@PathVariable ComplaintNumber number) {
        complaints.reference(number);
        return Page.of(lookup.ofCase(number), 0, Page.LARGEST);
    }

    /** What came back has been read. */
    @PostMapping("/complaints/{number}/requests/noted")
    Page<InternalRequestData> noted(@PathVariable ComplaintNumber number) {
        requests.noted(number);
        return ofCase(number);
    }

    /** Open ones by when they are due; of the others the newest first. Departments see their own. */
    @GetMapping("/requests")
    Page<InternalRequestData> find(
            @RequestParam(defaultValue = "OPEN") InternalRequestState state,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Page.check(page, size);
        return lookup.find(new RequestFilter(state, mine, department), page, size);
    }

    @GetMapping("/requests/{id}")
    RequestStory story(@PathVariable String id) {
        return lookup.story(InternalRequestId.of(id));
    }

    @PostMapping("/requests/{id}/take")
    RequestStory take(@PathVariable String id) {
        requests.take(InternalRequestId.of(id));
        return story(id);
    }

    @PostMapping("/requests/{id}/answer")
    RequestStory answer(@PathVariable String id, @RequestBody AnswerGiven answer) {
        requests.answer(
                InternalRequestId.of(id), text(answer.body()), answer.files() == null ? List.of() : answer.files());
        return story(id);
    }

    /** A file that is to be sent with the answer, within a day. */
    @PostMapping(path = "/requests/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentData put(@PathVariable String id, @RequestPart(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null) {
            throw new Invalid("file", "complaint.attachment.none");
        }
        try (InputStream bytes = file.getInputStream()) {
            return attachments.put(InternalRequestId.of(id), file.getOriginalFilename(), bytes);
        }
    }

    @PostMapping("/requests/{id}/withdraw")
    RequestStory withdraw(@PathVariable String id, @RequestBody Reason reason) {
        requests.withdraw(InternalRequestId.of(id), text(reason.reason()));
        return story(id);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
