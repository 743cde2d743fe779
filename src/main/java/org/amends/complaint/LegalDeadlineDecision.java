package org.amends.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.organisation.DayUnit;
import org.jspecify.annotations.Nullable;

/** By when a law demands an answer. Answered by {@code legal-deadline.dmn}; no law, no deadline. */
public interface LegalDeadlineDecision {

    Decided<Optional<Deadline>> decide(Question question);

    /** @param receivedOn the day of receipt where the law holds */
    record Question(String jurisdiction, @Nullable String sector, Kind kind, LocalDate receivedOn) {}

    /**
     * @param law what it is called
     * @param amount until the final response, counted from the day after receipt
     * @param extendedAmount the longest where the law allows more time, else null
     * @param marginDays how many business days before it a case goes to the front
     * @param acknowledgeDays until receipt must be acknowledged, in the same unit; null: not regulated
     */
    record Deadline(
            String law,
            int amount,
            DayUnit unit,
            @Nullable Integer extendedAmount,
            int marginDays,
            @Nullable Integer acknowledgeDays,
            boolean identificationRequired) {}
}
