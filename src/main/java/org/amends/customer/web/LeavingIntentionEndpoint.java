package org.amends.customer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.amends.customer.ExternalId;
import org.amends.customer.LeavingIntention;
import org.amends.customer.LeavingIntentions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{externalId}/leaving-intention")
class LeavingIntentionEndpoint {

    private final LeavingIntentions intentions;

    LeavingIntentionEndpoint(LeavingIntentions intentions) {
        this.intentions = intentions;
    }

    record Told(
            @NotNull LocalDate statedOn,

            @NotBlank @Size(max = LeavingIntentions.LONGEST) String said) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    LeavingIntention state(@PathVariable String externalId, @Valid @RequestBody Told told) {
        return intentions.state(new ExternalId(externalId), told.statedOn(), told.said());
    }

    /** Takes it back; it stays to be read. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String externalId) {
        intentions.takeBack(new ExternalId(externalId));
    }
}
