package org.amends.recovery;

import org.amends.kernel.TypedId;

public record CompensationId(long value) implements TypedId {}
