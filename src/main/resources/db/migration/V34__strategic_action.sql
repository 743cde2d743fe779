-- What was done for customers by how satisfied they said to be, and how things stood then.
CREATE TABLE IF NOT EXISTS strategic_action (
    id            BIGINT        NOT NULL PRIMARY KEY,
    customer_id   BIGINT        NOT NULL,
    action        VARCHAR(30)   CHARACTER SET ascii NOT NULL,
    table_version INT           NOT NULL COMMENT 'of the decision that proposed it',
    satisfaction  INT           COMMENT 'as stated then; null for nothing stated',
    tier          VARCHAR(20)   NOT NULL COMMENT 'then',
    done_at       DATETIME(6)   NOT NULL,
    done_by       VARCHAR(200)  NOT NULL,
    note          VARCHAR(2000) NOT NULL,
    KEY strategic_action_of (customer_id, done_at),
    CONSTRAINT strategic_action_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
