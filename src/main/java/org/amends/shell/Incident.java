package org.amends.shell;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure that is our fault: logged under a short reference that the person can read out. */
record Incident(String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final int SMALLEST = 36 * 36 * 36 * 36 * 36;

    static Incident logged(Throwable cause) {
        int number = ThreadLocalRandom.current().nextInt(SMALLEST, Integer.MAX_VALUE);
        Incident incident = new Incident(Integer.toString(number, 36).toUpperCase(Locale.ROOT));
        LOG.error("Incident {}", incident.reference(), cause);
        return incident;
    }
}
