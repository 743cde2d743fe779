package org.amends.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What whoever files a complaint is told. @param legalDueAt null: no law sets a date */
public record FiledComplaint(
        ComplaintId id,
        ComplaintNumber number,
        String trackingCode,
        Kind kind,
        Stage stage,
        Severity severity,
        String team,
        int lane,
        Priority priority,
        List<PriorityReason> priorityReasons,
        Instant actBy,
        @Nullable Instant promisedBy,
        @Nullable Instant legalDueAt,
        @Nullable Instant serviceDueAt,
        List<Step> openSteps) {}
