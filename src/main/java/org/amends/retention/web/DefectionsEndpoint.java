package org.amends.retention.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amends.customer.ExternalId;
import org.amends.retention.Defection;
import org.amends.retention.DefectionCause;
import org.amends.retention.Defections;
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

    record NewDefection(
            @NotNull LocalDate on,
            @NotNull DefectionCause primaryCause,
            @Nullable Set<@NotNull DefectionCause> otherCauses,

            @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
            BigDecimal valueLost,

            @Nullable @Size(max = 4000) String note) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Defection record(@PathVariable String externalId, @Valid @RequestBody NewDefection told) {
        return defections.record(
                new ExternalId(externalId),
                told.on(),
                told.primaryCause(),
                told.otherCauses() == null ? Set.of() : told.otherCauses(),
                told.valueLost(),
                told.note());
    }

    @GetMapping
    List<Defection> list(@PathVariable String externalId) {
        return defections.of(new ExternalId(externalId));
    }
}
