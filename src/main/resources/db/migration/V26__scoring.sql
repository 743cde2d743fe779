-- What customers are worth and likely to do: computed by runs, kept with its day, and what it was before.
CREATE TABLE IF NOT EXISTS scoring_rules (
    id    TINYINT  NOT NULL PRIMARY KEY CHECK (id = 1),
    rules LONGTEXT NOT NULL COMMENT 'window, tiers, segments; no row: the defaults'
);

CREATE TABLE IF NOT EXISTS scoring_run (
    id         BIGINT       NOT NULL PRIMARY KEY,
    as_of      DATE         NOT NULL COMMENT 'purchases after it are not seen',
    rules      LONGTEXT     NOT NULL,
    state      VARCHAR(10)  NOT NULL COMMENT 'QUEUED, RUNNING, SUCCEEDED or FAILED',
    phase      VARCHAR(10)  NOT NULL COMMENT 'FIT, SUM, SCORE or PLACE',
    position   BIGINT       NOT NULL COMMENT 'the last customer whom this phase has done',
    done       BIGINT       NOT NULL COMMENT 'customers whom this phase has done',
    customers  BIGINT       NOT NULL COMMENT 'all of them',
    changed    BIGINT       NOT NULL,
    models     LONGTEXT     COMMENT 'fitted to the purchases',
    scale      LONGTEXT     COMMENT 'by which customers are scored against each other',
    failure    TEXT         COMMENT 'why it ended early: key and arguments',
    started_by VARCHAR(200) NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    started_at DATETIME(6),
    alive_at   DATETIME(6)  COMMENT 'when its node last worked on it',
    ended_at   DATETIME(6),
    KEY scoring_run_waiting (state, id)
);

-- what a run has summed up and not scored yet
CREATE TABLE IF NOT EXISTS scoring_sum (
    customer_id  BIGINT         NOT NULL PRIMARY KEY,
    first_on     DATE,
    last_on      DATE,
    days         INT            NOT NULL,
    orders       INT            NOT NULL,
    value        DECIMAL(19, 4) NOT NULL,
    contribution DECIMAL(19, 4) NOT NULL
);

CREATE TABLE IF NOT EXISTS customer_score (
    customer_id  BIGINT         NOT NULL PRIMARY KEY,
    as_of        DATE           NOT NULL COMMENT 'since when it reads like this',
    tier         VARCHAR(20)    NOT NULL,
    contribution DECIMAL(19, 4) NOT NULL COMMENT 'in the window',
    first_on     DATE           COMMENT 'first purchase of all',
    last_on      DATE           COMMENT 'last purchase of all',
    days         INT            NOT NULL COMMENT 'with a purchase, of all',
    orders       INT            NOT NULL COMMENT 'in the window',
    value        DECIMAL(19, 4) NOT NULL COMMENT 'in the window, returns taken off',
    r            TINYINT,
    f            TINYINT,
    m            TINYINT,
    segment      VARCHAR(60),
    buys_again   DOUBLE         COMMENT 'chance within the horizon of the models',
    alive        DOUBLE         COMMENT 'chance to be a customer still',
    expected     DOUBLE         COMMENT 'purchases in the next 52 weeks',
    risk         TINYINT        NOT NULL,
    band         VARCHAR(6)     NOT NULL,
    factors      VARCHAR(400)   NOT NULL COMMENT 'of the risk: name, effect, amount',
    CONSTRAINT score_of_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

-- what it was before, by the day from which it read like that
CREATE TABLE IF NOT EXISTS customer_score_history LIKE customer_score;
ALTER TABLE customer_score_history
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (customer_id, as_of);

INSERT IGNORE INTO customer_score (customer_id, as_of, tier, contribution, days, orders, value, risk, band, factors)
SELECT id, CURRENT_DATE, tier, contribution, 0, 0, 0, 20, 'LOW', '' FROM customer;

ALTER TABLE customer
    DROP COLUMN IF EXISTS tier,
    DROP COLUMN IF EXISTS contribution;

-- all that a run sums up stands in one index, in the order of the customers
ALTER TABLE purchase
    ADD KEY IF NOT EXISTS purchase_of_customer_by_day (customer_id, purchased_on, currency, amount, margin),
    DROP KEY IF EXISTS purchase_by_customer;

-- how a customer rated what was done
ALTER TABLE follow_up
    ADD KEY IF NOT EXISTS follow_up_of_customer (customer_id, done_at, satisfaction);
