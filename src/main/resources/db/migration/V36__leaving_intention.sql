-- Customers who said that they will leave. What is taken back stays to be read.
CREATE TABLE IF NOT EXISTS leaving_intention (
    id            BIGINT        NOT NULL PRIMARY KEY,
    customer_id   BIGINT        NOT NULL,
    stated_on     DATE          NOT NULL,
    said          VARCHAR(2000) NOT NULL,
    recorded_by   VARCHAR(200)  NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    taken_back_by VARCHAR(200),
    taken_back_at DATETIME(6),
    KEY leaving_intention_of (customer_id, stated_on, id),
    CONSTRAINT leaving_intention_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

-- Somebody speaks with them before they go. Whoever opens one holds the customer's row: at most one is open, or two where
-- two customers turned out to be the same.
CREATE TABLE IF NOT EXISTS retention_task (
    id          BIGINT        NOT NULL PRIMARY KEY,
    customer_id BIGINT        NOT NULL,
    reason      VARCHAR(30)   CHARACTER SET ascii NOT NULL,
    opened_at   DATETIME(6)   NOT NULL,
    due_on      DATE          NOT NULL,
    state       VARCHAR(10)   CHARACTER SET ascii NOT NULL,
    outcome     VARCHAR(20)   CHARACTER SET ascii,
    note        VARCHAR(2000),
    done_by     VARCHAR(200),
    done_at     DATETIME(6),
    version     INT           NOT NULL DEFAULT 0,
    KEY retention_task_due (state, due_on, id),
    KEY retention_task_of (customer_id, state, id),
    CONSTRAINT retention_task_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

-- The times that nobody was reached.
CREATE TABLE IF NOT EXISTS retention_attempt (
    id       BIGINT        NOT NULL PRIMARY KEY,
    task_id  BIGINT        NOT NULL,
    tried_at DATETIME(6)   NOT NULL,
    tried_by VARCHAR(200)  NOT NULL,
    note     VARCHAR(2000) NOT NULL,
    KEY retention_attempt_of (task_id, id),
    CONSTRAINT retention_attempt_task FOREIGN KEY (task_id) REFERENCES retention_task (id)
);
