CREATE TABLE outbox (
    id              BIGINT       NOT NULL PRIMARY KEY,
    about           BIGINT       NOT NULL COMMENT 'the complaint or other thing the mail speaks of',
    recipient       VARCHAR(254) NOT NULL,
    subject         VARCHAR(300) NOT NULL,
    body            LONGTEXT     NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    attempts        INT          NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    next_attempt_at DATETIME(6),
    sent_at         DATETIME(6),
    last_error      VARCHAR(1000),
    KEY outbox_due (next_attempt_at),
    KEY outbox_about (about)
);
