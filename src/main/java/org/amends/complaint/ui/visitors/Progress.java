package org.amends.complaint.ui.visitors;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.amends.complaint.ComplaintData.ExternalReview;
import org.amends.complaint.Stage;
import org.amends.complaint.TrackedCase;
import org.jspecify.annotations.Nullable;

/** How far a case is and what comes next, as one would say it to the person it belongs to. */
record Progress(TrackedCase seen, ZoneId zone, ZoneId lawsZone, Clock clock) {

    /** The heading: "We are finding out what happened". */
    String status() {
        if (seen.stage() == Stage.REVIEW && !seen.kind().isComplaint()) {
            return Say.it("status.REVIEW.idea");
        }
        String closed = seen.isClosed() && seen.closureReason() != null
                ? seen.closureReason().name()
                : "";
        return Say.it(
                closed.equals("WITHDRAWN") || closed.equals("THANKED")
                        ? "status.CLOSED." + closed
                        : "status." + seen.stage().name());
    }

    static List<String> way() {
        return List.of(Say.it("way.received"), Say.it("way.working"), Say.it("way.answered"), Say.it("way.closed"));
    }

    /** Where on {@link #way} it stands; past its end when it is closed. */
    int reached() {
        return switch (seen.stage()) {
            case RECEIVED, TRIAGE -> 0;
            case INVESTIGATION, WAITING_FOR_CUSTOMER, RESOLUTION, APPROVAL, RESPONSE, REVIEW -> 1;
            case WAITING_FOR_ANSWER, FULFILMENT, EXTERNAL_REVIEW -> 2;
            case CLOSED -> way().size();
        };
    }

    /** What happens next and by when, in sentences. */
    List<String> next() {
        List<String> sentences = new ArrayList<>();
        switch (seen.stage()) {
            case WAITING_FOR_CUSTOMER -> sentences.add(Say.it("now.question", day(seen.waitUntil())));
            case WAITING_FOR_ANSWER -> sentences.add(Say.it("now.answered", day(seen.waitUntil())));
            case FULFILMENT -> sentences.add(Say.it("now.fulfilment"));
            case EXTERNAL_REVIEW -> external(sentences);
            case CLOSED -> sentences.add(Say.it("now.closed", day(seen.closedAt())));
            case REVIEW -> {
                if (seen.kind().isComplaint()) {
                    sentences.add(Say.it("now.review"));
                }
                answer(sentences);
            }
            default -> answer(sentences);
        }
        return sentences;
    }

    private void answer(List<String> sentences) {
        Instant promised = seen.promisedBy();
        if (promised == null) {
            sentences.add(Say.it("now.soon"));
        } else {
            sentences.add(Say.it(promised.isBefore(clock.instant()) ? "now.late" : "now.working", day(promised)));
        }
        Instant legal = seen.legalDueAt();
        if (legal != null && !seen.lawMet() && seen.law() != null) {
            sentences.add(Say.it("now.legal", Say.day(legal, lawsZone), seen.law()));
        }
    }

    private void external(List<String> sentences) {
        sentences.add(Say.it("now.external"));
        ExternalReview review = seen.externalReview();
        if (review != null) {
            sentences.add(Say.it("now.external.body", review.body(), review.reference()));
        }
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : Say.day(moment, zone);
    }
}
