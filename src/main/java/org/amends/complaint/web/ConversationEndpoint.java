package org.amends.complaint.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.amends.complaint.AttachmentId;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.Conversation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{number}")
class ConversationEndpoint {

    private final Conversation conversation;
    private final ComplaintQueue queue;
    private final ComplaintLookup complaints;

    ConversationEndpoint(Conversation conversation, ComplaintQueue queue, ComplaintLookup complaints) {
        this.conversation = conversation;
        this.queue = queue;
        this.complaints = complaints;
    }

    /** @param files put in as drafts before */
    record Message(
            @NotNull Direction direction,
            @Nullable String body,
            @Nullable List<AttachmentId> files) {}

    record Note(@Nullable String body, @Nullable List<AttachmentId> files) {}

    record Assignment(@NotNull String assignee) {}

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    ComplaintData message(@PathVariable ComplaintNumber number, @Valid @RequestBody Message message) {
        String body = message.body() == null ? "" : message.body();
        if (message.direction() == Direction.OUT) {
            conversation.writeToCustomer(number, body, files(message.files()));
        } else {
            conversation.hearFromCustomer(number, body, files(message.files()));
        }
        return complaints.require(number);
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    ComplaintData note(@PathVariable ComplaintNumber number, @RequestBody Note note) {
        conversation.note(number, note.body() == null ? "" : note.body(), files(note.files()));
        return complaints.require(number);
    }

    @PostMapping("/assignment")
    ComplaintData assign(@PathVariable ComplaintNumber number, @Valid @RequestBody Assignment assignment) {
        queue.assign(number, assignment.assignee());
        return complaints.require(number);
    }

    private static List<AttachmentId> files(@Nullable List<AttachmentId> named) {
        return named == null ? List.of() : named;
    }
}
