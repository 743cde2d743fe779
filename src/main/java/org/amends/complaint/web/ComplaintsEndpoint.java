package org.amends.complaint.web;

import jakarta.validation.Valid;
import java.util.List;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.IdempotentRequests;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.QueueRow;
import org.amends.complaint.Stage;
import org.amends.complaint.TimelineLine;
import org.amends.customer.Tier;
import org.amends.kernel.Invalid;
import org.amends.kernel.Page;
import org.amends.organisation.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints")
class ComplaintsEndpoint {

    private static final int LONGEST_KEY = 200;

    private final ComplaintIntake intake;
    private final ComplaintLookup complaints;
    private final IdempotentRequests requests;
    private final CurrentUser user;

    ComplaintsEndpoint(
            ComplaintIntake intake, ComplaintLookup complaints, IdempotentRequests requests, CurrentUser user) {
        this.intake = intake;
        this.complaints = complaints;
        this.requests = requests;
        this.user = user;
    }

    /** The same key with the same body gives the same answer, for 30 days, and files once. */
    @PostMapping
    ResponseEntity<String> file(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NewComplaint complaint) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid("Idempotency-Key", "complaint.idempotency.missing", LONGEST_KEY);
        }
        String filed = requests.once(user.require().username(), key.strip(), complaint, () -> intake.file(complaint));
        return ResponseEntity.status(201)
                .contentType(MediaType.APPLICATION_JSON)
                .body(filed);
    }

    @GetMapping("/{number}")
    ComplaintData get(@PathVariable ComplaintNumber number) {
        return complaints.require(number);
    }

    /** The oldest first. */
    @GetMapping("/{number}/timeline")
    Page<TimelineLine> timeline(
            @PathVariable ComplaintNumber number,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "200") int size) {
        Page.check(page, size);
        List<TimelineLine> lines = complaints.timeline(number, size + 1, (long) page * size);
        return Page.of(lines, page, size);
    }

    @GetMapping
    Page<QueueRow> search(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable Tier tier,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Page.check(page, size);
        return complaints.search(
                QueueFilter.ALL.saying(text).at(stage).assignedTo(assignee).of(tier), page, size);
    }
}
