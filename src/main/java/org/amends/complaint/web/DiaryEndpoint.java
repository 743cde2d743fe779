package org.amends.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.amends.complaint.CaseDiary;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The date on which somebody wants to look at a case again. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/diary")
class DiaryEndpoint {

    private final CaseDiary diary;
    private final ComplaintLookup complaints;

    DiaryEndpoint(CaseDiary diary, ComplaintLookup complaints) {
        this.diary = diary;
        this.complaints = complaints;
    }

    /** @param on a moment, or a day: then when we open */
    record Entry(@Nullable String on, @Nullable String reason) {}

    @PostMapping
    ComplaintData lookAgain(@PathVariable ComplaintNumber number, @RequestBody Entry entry) {
        diary.lookAgain(number, moment(number, entry.on()), entry.reason() == null ? "" : entry.reason());
        return complaints.require(number);
    }

    @DeleteMapping
    ComplaintData remove(@PathVariable ComplaintNumber number) {
        diary.remove(number);
        return complaints.require(number);
    }

    private @Nullable Instant moment(ComplaintNumber number, @Nullable String on) {
        if (on == null || on.isBlank()) {
            return null;
        }
        try {
            return on.contains("T") ? Instant.parse(on) : diary.opening(number, LocalDate.parse(on));
        } catch (DateTimeParseException unreadable) {
            throw new Invalid("on", "complaint.diary.on", on);
        }
    }
}
