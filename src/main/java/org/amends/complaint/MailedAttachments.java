package org.amends.complaint;

import java.io.InputStream;
import java.util.Optional;
import org.amends.notification.MailFiles;
import org.springframework.stereotype.Component;

/** Gives the files that go out with a message to the customer. */
@Component
class MailedAttachments implements MailFiles {

    private final AttachmentRows rows;

    MailedAttachments(AttachmentRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<MailFile> find(long id) {
        return rows.find(new AttachmentId(id)).map(file -> new MailFile(file.name(), file.mediaType()));
    }

    @Override
    public InputStream open(long id) {
        return rows.open(new AttachmentId(id));
    }
}
