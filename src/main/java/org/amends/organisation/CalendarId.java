package org.amends.organisation;

import org.amends.kernel.TypedId;

public record CalendarId(long value) implements TypedId {

    /** The company's own: of every team that has none of its own. */
    public static final CalendarId COMPANY = new CalendarId(1);

    static CalendarId next() {
        return new CalendarId(TypedId.next());
    }
}
