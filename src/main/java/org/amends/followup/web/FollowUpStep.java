package org.amends.followup.web;

import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.followup.FollowUps;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FollowUpStep {

    private final FollowUps followUps;
    private final ComplaintLookup complaints;

    FollowUpStep(FollowUps followUps, ComplaintLookup complaints) {
        this.followUps = followUps;
        this.complaints = complaints;
    }

    record Result(@Nullable Integer satisfaction, @Nullable String note) {}

    @PostMapping("/api/v1/complaints/{number}/steps/follow-up")
    ComplaintData followUp(@PathVariable ComplaintNumber number, @RequestBody Result result) {
        followUps.done(number, result.satisfaction(), result.note());
        return complaints.require(number);
    }
}
