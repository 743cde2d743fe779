package org.amends.complaint;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who speaks, when it is not the customer: a representative with their authority. */
public record Complainant(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 254) String contact,
        @Nullable @Size(max = 100) String relation,
        @Nullable @Size(max = 500) String authority) {}
