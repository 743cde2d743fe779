-- Files of a case, in parts, so that neither a node nor a packet has to hold one as a whole.
CREATE TABLE IF NOT EXISTS attachment (
    id            BIGINT       NOT NULL PRIMARY KEY,
    complaint_id  BIGINT       NOT NULL,
    entry_id      BIGINT       COMMENT 'the line of the timeline that it came with; null: not sent yet',
    name          VARCHAR(200) NOT NULL,
    media_type    VARCHAR(120) NOT NULL COMMENT 'by its content, whatever its name says',
    size          BIGINT       NOT NULL COMMENT 'bytes',
    thumbnail     MEDIUMBLOB   COMMENT 'a small JPEG, of pictures',
    added_by      BIGINT       COMMENT 'null: no person',
    added_by_name VARCHAR(200) NOT NULL,
    added_at      DATETIME(6)  NOT NULL,
    KEY attachment_of_complaint (complaint_id, id),
    KEY attachment_of_entry (entry_id, added_at),
    CONSTRAINT attachment_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id)
);

CREATE TABLE IF NOT EXISTS attachment_part (
    attachment_id BIGINT     NOT NULL,
    part          INT        NOT NULL COMMENT 'from 0',
    bytes         MEDIUMBLOB NOT NULL,
    PRIMARY KEY (attachment_id, part),
    CONSTRAINT part_of_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
);

-- What a department may look at to answer.
CREATE TABLE IF NOT EXISTS internal_request_file (
    request_id    BIGINT NOT NULL,
    attachment_id BIGINT NOT NULL,
    PRIMARY KEY (request_id, attachment_id),
    KEY internal_request_file_of (attachment_id),
    CONSTRAINT file_of_request FOREIGN KEY (request_id) REFERENCES internal_request (id),
    CONSTRAINT file_shown FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);

-- What goes out with a mail.
CREATE TABLE IF NOT EXISTS outbox_file (
    mail_id BIGINT NOT NULL,
    file_id BIGINT NOT NULL COMMENT 'whoever keeps it gives it when the mail is sent',
    PRIMARY KEY (mail_id, file_id),
    CONSTRAINT file_of_mail FOREIGN KEY (mail_id) REFERENCES outbox (id)
);
