-- Who has a case before them. Forgotten when it was not said again for a while.
CREATE TABLE case_presence (
    complaint_id BIGINT      NOT NULL,
    user_id      BIGINT      NOT NULL,
    seen_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (complaint_id, user_id),
    KEY case_presence_age (seen_at),
    CONSTRAINT case_presence_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE CASCADE,
    CONSTRAINT case_presence_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
);

-- A part of the queue that somebody comes back to: the query of its address, under a name of theirs.
CREATE TABLE saved_view (
    id      BIGINT       NOT NULL PRIMARY KEY,
    user_id BIGINT       NOT NULL,
    name    VARCHAR(60)  NOT NULL,
    query   VARCHAR(500) NOT NULL,
    UNIQUE KEY saved_view_name (user_id, name),
    CONSTRAINT saved_view_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
);
