-- The same customer twice: who was merged into whom, by what they are known to be alike, and what was found.
-- merged_into names the one who stays, never one who was merged in turn.
ALTER TABLE customer
    ADD COLUMN IF NOT EXISTS merged_into BIGINT;

-- What is compared, without what people write differently; nothing for those who are merged, so that an index holds only
-- the living. Of a phone the last nine digits, which numbers with and without their country share. The collation sees to
-- case and accents.
ALTER TABLE customer
    ADD COLUMN IF NOT EXISTS document_key VARCHAR(40) AS (CASE WHEN merged_into IS NULL THEN
        NULLIF(REGEXP_REPLACE(document_number, '[^[:alnum:]]', ''), '') END) STORED,
    ADD COLUMN IF NOT EXISTS email_key VARCHAR(254) AS (CASE WHEN merged_into IS NULL THEN NULLIF(email, '') END) STORED,
    ADD COLUMN IF NOT EXISTS phone_key VARCHAR(9) AS (CASE WHEN merged_into IS NULL
        AND CHAR_LENGTH(REGEXP_REPLACE(phone, '[^0-9]', '')) >= 6 THEN RIGHT(REGEXP_REPLACE(phone, '[^0-9]', ''), 9) END) STORED,
    ADD COLUMN IF NOT EXISTS birth_key DATE AS (CASE WHEN merged_into IS NULL THEN birth_date END) STORED,
    ADD COLUMN IF NOT EXISTS address_key VARCHAR(120) AS (CASE WHEN merged_into IS NULL THEN
        NULLIF(LEFT(REGEXP_REPLACE(CONCAT(address, COALESCE(city, '')), '[^[:alnum:]]', ''), 120), '') END) STORED,
    ADD KEY IF NOT EXISTS customer_document_key (document_key),
    ADD KEY IF NOT EXISTS customer_email_key (email_key),
    ADD KEY IF NOT EXISTS customer_phone_key (phone_key),
    ADD KEY IF NOT EXISTS customer_birth_key (birth_key),
    ADD KEY IF NOT EXISTS customer_address_key (address_key),
    -- the list of those who are not merged, in its order
    ADD KEY IF NOT EXISTS customer_living (merged_into, name),
    -- how many there were on a day
    ADD KEY IF NOT EXISTS customer_living_since (merged_into, since);

-- A purchase is known by its id and the customer under whose name it is told, whoever has it since.
ALTER TABLE purchase
    ADD COLUMN IF NOT EXISTS told_of BIGINT COMMENT 'the customer it was told of; null: the one who has it';
ALTER TABLE purchase
    ADD COLUMN IF NOT EXISTS known_of BIGINT AS (COALESCE(told_of, customer_id)) STORED,
    ADD UNIQUE KEY IF NOT EXISTS purchase_known (known_of, external_id),
    ADD KEY IF NOT EXISTS purchase_of_customer (customer_id, external_id),
    DROP KEY IF EXISTS purchase_external_id;

CREATE TABLE IF NOT EXISTS duplicate_pair (
    low_id            BIGINT  NOT NULL COMMENT 'the lower of both ids',
    high_id           BIGINT  NOT NULL,
    signs             INT     NOT NULL COMMENT 'one bit for each thing they have in common',
    strength          INT     NOT NULL,
    run               BIGINT  NOT NULL COMMENT 'that found it last',
    set_aside_at      DATETIME(6),
    set_aside_by      BIGINT,
    set_aside_by_name VARCHAR(200),
    PRIMARY KEY (low_id, high_id),
    KEY duplicate_of_high (high_id),
    KEY duplicate_proposed (set_aside_at, strength)
);

-- one row, which a search for duplicates holds while it runs
CREATE TABLE IF NOT EXISTS duplicate_run (
    id          INT         NOT NULL PRIMARY KEY,
    run         BIGINT      NOT NULL,
    finished_at DATETIME(6)
);
INSERT IGNORE INTO duplicate_run (id, run) VALUES (1, 0);

CREATE TABLE IF NOT EXISTS customer_merge (
    id             BIGINT       NOT NULL PRIMARY KEY,
    kept_id        BIGINT       NOT NULL,
    merged_id      BIGINT       NOT NULL,
    merged_at      DATETIME(6)  NOT NULL,
    merged_by      BIGINT,
    merged_by_name VARCHAR(200) NOT NULL,
    undone_at      DATETIME(6),
    undone_by      BIGINT,
    undone_by_name VARCHAR(200),
    KEY merge_of_kept (kept_id, merged_at),
    KEY merge_of_merged (merged_id, merged_at),
    CONSTRAINT merge_kept FOREIGN KEY (kept_id) REFERENCES customer (id),
    CONSTRAINT merge_merged FOREIGN KEY (merged_id) REFERENCES customer (id)
);

CREATE TABLE IF NOT EXISTS customer_merge_row (
    merge_id BIGINT      NOT NULL,
    what     VARCHAR(40) NOT NULL COMMENT 'the table',
    row_id   BIGINT      NOT NULL,
    PRIMARY KEY (merge_id, what, row_id),
    CONSTRAINT row_of_merge FOREIGN KEY (merge_id) REFERENCES customer_merge (id)
);

CREATE TABLE IF NOT EXISTS customer_merge_value (
    merge_id     BIGINT      NOT NULL,
    field        VARCHAR(40) NOT NULL COMMENT 'the column',
    before_merge VARCHAR(2000),
    after_merge  VARCHAR(2000),
    PRIMARY KEY (merge_id, field),
    CONSTRAINT value_of_merge FOREIGN KEY (merge_id) REFERENCES customer_merge (id)
);
