package org.amends.complaint;

import java.util.Locale;

/**
 * What shows that somebody may follow a case: its number and its tracking code. Forgiving about how they are written
 * down: small letters, blanks, dashes.
 */
public record TrackingKey(ComplaintNumber number, String code) {

    private static final int LONGEST = 40;

    public static TrackingKey of(String number, String code) {
        return new TrackingKey(
                new ComplaintNumber(cut(number).replaceAll("[\\s–—_-]+", "-")),
                cut(code).replaceAll("[\\s–—_-]+", ""));
    }

    /** Not in logs. */
    @Override
    public String toString() {
        return number.value();
    }

    private static String cut(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
