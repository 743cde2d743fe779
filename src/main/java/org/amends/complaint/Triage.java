package org.amends.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody judges a complaint to be; kind and team stay as they are when null. */
public record Triage(
        @Nullable Kind kind,
        @NotBlank @Size(max = 100) String category,
        @NotNull Severity severity,
        @Nullable String team) {}
