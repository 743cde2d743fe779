package org.amends.notification;

import java.io.InputStream;
import java.util.Optional;

/** Keeps the files that go out with mails; implemented by whoever has them. */
public interface MailFiles {

    /** @param name as the recipient sees it */
    record MailFile(String name, String mediaType) {}

    /** Empty if it is gone: the mail goes without. */
    Optional<MailFile> find(long id);

    /** Its content, from the beginning each time; to be closed. */
    InputStream open(long id);
}
