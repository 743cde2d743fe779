package org.amends.retention.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amends.customer.ExternalId;
import org.amends.kernel.Unknown;
import org.amends.retention.CauseBasis;
import org.amends.retention.Defection;
import org.amends.retention.DefectionCause;
import org.amends.retention.DefectionId;
import org.amends.retention.Defections;
import org.amends.retention.NewDefection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{externalId}/defections")
class DefectionsEndpoint {

    private final Defections defections;

    DefectionsEndpoint(Defections defections) {
        this.defections = defections;
    }

    /**
     * @param basis INFERRED if not told: nothing is put into the customer's mouth
     * @param valueLost of a year; if not told, the customer's contribution of the twelve months before
     */
    record Told(
            @NotNull LocalDate on,
            @NotNull DefectionCause primaryCause,
            @Nullable Set<@NotNull DefectionCause> otherCauses,
            @Nullable CauseBasis basis,

            @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
            BigDecimal valueLost,

            @Nullable @Size(max = 4000) String note) {

        NewDefection defection() {
            return NewDefection.of(
                    on,
                    primaryCause,
                    otherCauses == null ? Set.of() : otherCauses,
                    basis == null ? CauseBasis.INFERRED : basis,
                    valueLost,
                    note);
        }
    }

    record Mistake(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Defection record(@PathVariable String externalId, @Valid @RequestBody Told told) {
        return defections.record(new ExternalId(externalId), told.defection());
    }

    @GetMapping
    List<Defection> list(@PathVariable String externalId) {
        return defections.of(new ExternalId(externalId));
    }

    /** Takes a mistaken record back; it stays to be read, and counts nowhere. */
    @PostMapping("/{defection}/withdrawal")
    Defection withdraw(
            @PathVariable String externalId, @PathVariable String defection, @Valid @RequestBody Mistake mistake) {
        return defections.withdraw(new ExternalId(externalId), id(defection), mistake.reason());
    }

    private static DefectionId id(String text) {
        try {
            return new DefectionId(Long.parseLong(text));
        } catch (NumberFormatException none) {
            throw new Unknown("retention.unknown", text);
        }
    }
}
