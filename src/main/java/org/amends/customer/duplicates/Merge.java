package org.amends.customer.duplicates;

import java.time.Instant;
import java.util.List;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;

/** Two customers became one. @param id of the merge itself */
public record Merge(
        long id, CustomerId kept, CustomerId merged, ExternalId mergedName, String name, Instant at, String by) {

    /** @param stayed which values were changed by people since, and stay as they are now */
    public record Undone(Merge merge, List<MergeField> stayed) {}
}
