package org.amends.notification;

import java.util.List;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.TypedId;

/**
 * A plain-text mail.
 *
 * @param about the thing it speaks of, so that it is found again
 * @param files what goes with it, given by {@link MailFiles} when it is sent
 */
public record Mail(TypedId about, EmailAddress to, String subject, String body, List<? extends TypedId> files) {

    private static final int LONGEST_SUBJECT = 300;

    public Mail(TypedId about, EmailAddress to, String subject, String body) {
        this(about, to, subject, body, List.of());
    }

    /** Line breaks in the subject become blanks, so that no header can be smuggled in. */
    public Mail {
        subject = subject.replaceAll("\\s+", " ").strip();
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }
}
