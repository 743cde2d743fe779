package org.amends.complaint.web;

import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.QueueRow;
import org.amends.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/queue")
class QueueEndpoint {

    private final ComplaintQueue queue;
    private final ComplaintLookup complaints;

    QueueEndpoint(ComplaintQueue queue, ComplaintLookup complaints) {
        this.queue = queue;
        this.complaints = complaints;
    }

    @GetMapping
    Page<QueueRow> queue(
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Page.check(page, size);
        return Page.of(queue.first(QueueFilter.OPEN.ofTeam(team), size + 1, (long) page * size), page, size);
    }

    /** 204 when there is nothing to take. */
    @PostMapping("/next")
    ResponseEntity<ComplaintData> next() {
        return queue.takeNext()
                .map(number -> ResponseEntity.ok(complaints.require(number)))
                .orElse(ResponseEntity.noContent().build());
    }
}
