package org.amends.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.time.Instant;

/** An id of one kind of thing. Time-ordered, 64 bits, made without asking the database; a string in JSON. */
public interface TypedId {

    int TIME_SHIFT = 22;

    long value();

    @JsonValue
    default String text() {
        return Long.toString(value());
    }

    /** The next id: 42 bits of milliseconds, 10 of node, 12 of counter. */
    static long next() {
        return TsidCreator.getTsid().toLong();
    }

    /** No id made at or after the time is less. */
    static long firstAt(Instant time) {
        return (time.toEpochMilli() - Tsid.TSID_EPOCH) << TIME_SHIFT;
    }
}
