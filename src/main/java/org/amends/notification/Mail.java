package org.amends.notification;

import org.amends.kernel.EmailAddress;
import org.amends.kernel.TypedId;

/** A plain-text mail. @param about the thing it speaks of, so that it is found again */
public record Mail(TypedId about, EmailAddress to, String subject, String body) {

    private static final int LONGEST_SUBJECT = 300;

    /** Line breaks in the subject become blanks, so that no header can be smuggled in. */
    public Mail {
        subject = subject.replaceAll("\\s+", " ").strip();
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }
}
