package org.amends.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.tsid.TsidCreator;

/** An id of one kind of thing. Time-ordered, 64 bits, made without asking the database; a string in JSON. */
public interface TypedId {

    long value();

    @JsonValue
    default String text() {
        return Long.toString(value());
    }

    /** The next id: 42 bits of milliseconds, 10 of node, 12 of counter. */
    static long next() {
        return TsidCreator.getTsid().toLong();
    }
}
