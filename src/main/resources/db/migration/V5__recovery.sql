CREATE TABLE compensation (
    id               BIGINT         NOT NULL PRIMARY KEY,
    complaint_id     BIGINT         NOT NULL,
    customer_id      BIGINT,
    state            VARCHAR(20)    NOT NULL,
    reasons          LONGTEXT       NOT NULL,
    proposed_by      BIGINT,
    proposed_by_name VARCHAR(200)   NOT NULL,
    proposer_may     VARCHAR(20)    NOT NULL,
    proposed_at      DATETIME(6)    NOT NULL,
    proposed_amount  DECIMAL(19, 4) NOT NULL,
    granted_amount   DECIMAL(19, 4),
    currency         CHAR(3)        NOT NULL,
    authority        VARCHAR(20)    COMMENT 'the role whose authority it needs',
    authority_table_version INT,
    decided_by       BIGINT,
    decided_by_name  VARCHAR(200),
    decided_at       DATETIME(6),
    decision_reason  LONGTEXT,
    version          INT            NOT NULL,
    KEY compensation_of_complaint (complaint_id, id),
    KEY compensation_state (state, proposed_at),
    KEY compensation_of_customer (customer_id, decided_at),
    CONSTRAINT compensation_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id)
);

CREATE TABLE remedy (
    id              BIGINT         NOT NULL PRIMARY KEY,
    compensation_id BIGINT         NOT NULL,
    type            VARCHAR(20)    NOT NULL,
    nature          VARCHAR(10)    NOT NULL,
    amount          DECIMAL(19, 4),
    granted_amount  DECIMAL(19, 4),
    note            VARCHAR(1000),
    fulfilled_at    DATETIME(6),
    lapsed          BOOLEAN        NOT NULL,
    version         INT            NOT NULL,
    KEY remedy_of_compensation (compensation_id),
    CONSTRAINT remedy_compensation FOREIGN KEY (compensation_id) REFERENCES compensation (id)
);

CREATE TABLE ledger_entry (
    id              BIGINT         NOT NULL PRIMARY KEY,
    compensation_id BIGINT         NOT NULL,
    remedy_id       BIGINT         NOT NULL,
    complaint_id    BIGINT         NOT NULL,
    customer_id     BIGINT,
    kind            VARCHAR(10)    NOT NULL COMMENT 'GRANTED, FULFILLED or LAPSED',
    nature          VARCHAR(10)    NOT NULL,
    amount          DECIMAL(19, 4) NOT NULL,
    currency        CHAR(3)        NOT NULL,
    at              DATETIME(6)    NOT NULL,
    actor_name      VARCHAR(200)   NOT NULL,
    UNIQUE KEY ledger_once (remedy_id, kind),
    KEY ledger_of_customer (customer_id, at),
    KEY ledger_of_complaint (complaint_id),
    CONSTRAINT ledger_remedy FOREIGN KEY (remedy_id) REFERENCES remedy (id)
);
