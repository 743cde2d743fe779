package org.amends.exchange;

import java.time.Instant;
import java.util.List;
import org.amends.kernel.Invalid.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param target what its rows become: {@code complaints}
 * @param size of the file, in bytes
 * @param done how many of them are read
 * @param read rows that were looked at: those imported, unchanged, skipped and rejected
 * @param skipped rows that say that they are none of these
 * @param failure why it ended early
 */
public record ImportData(
        ImportId id,
        String target,
        String fileName,
        String startedBy,
        ImportState state,
        long size,
        long done,
        long read,
        long imported,
        long unchanged,
        long skipped,
        long rejected,
        @Nullable Problem failure,
        List<String> header,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** 0 to 1. */
    public double progress() {
        return state == ImportState.SUCCEEDED ? 1 : size == 0 ? 0 : Math.min(1, (double) done / size);
    }
}
