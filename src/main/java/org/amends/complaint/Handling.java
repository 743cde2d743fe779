package org.amends.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was found out and said about a complaint. */
@Embeddable
class Handling {

    private @Nullable String findings;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String outcomeReasons;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable Instant respondedAt;
    private boolean reviewed;
    private @Nullable String externalBody;
    private @Nullable String externalReference;
    private @Nullable String externalDecision;

    void found(String findings) {
        this.findings = findings;
    }

    void decided(Outcome outcome, String reasons, boolean inReview) {
        this.outcome = outcome;
        this.outcomeReasons = reasons;
        this.reviewed = reviewed || inReview;
        this.answer = null;
    }

    /** In another system, which keeps the reasons. */
    void answeredBefore(@Nullable Outcome outcome, Instant at) {
        this.outcome = outcome;
        this.respondedAt = at;
    }

    /** The final response is on its way. */
    void responded(Instant now) {
        respondedAt = now;
    }

    /** Who refuses an answer is owed another one. */
    void answered(Answer answer) {
        this.answer = answer;
        respondedAt = answer == Answer.REFUSED ? null : respondedAt;
    }

    void external(String body, String reference, @Nullable String decision) {
        this.externalBody = body;
        this.externalReference = reference;
        this.externalDecision = decision;
    }

    /** What was found stays; what was decided on it no longer counts. */
    void again() {
        answer = null;
        respondedAt = null;
        reviewed = false;
    }

    @Nullable
    String findings() {
        return findings;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String outcomeReasons() {
        return outcomeReasons;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    @Nullable
    Instant respondedAt() {
        return respondedAt;
    }

    boolean isReviewed() {
        return reviewed;
    }

    ComplaintData.@Nullable ExternalReview external() {
        return externalBody == null || externalReference == null
                ? null
                : new ComplaintData.ExternalReview(externalBody, externalReference, externalDecision);
    }
}
