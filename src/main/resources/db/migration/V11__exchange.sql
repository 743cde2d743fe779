CREATE TABLE IF NOT EXISTS import_job (
    id          BIGINT       NOT NULL PRIMARY KEY,
    target      VARCHAR(30)  NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    started_by  VARCHAR(200) NOT NULL,
    state       VARCHAR(10)  NOT NULL COMMENT 'UPLOADED, QUEUED, RUNNING, SUCCEEDED or FAILED',
    mapping     LONGTEXT     NOT NULL,
    header      LONGTEXT     NOT NULL,
    size        BIGINT       NOT NULL COMMENT 'bytes',
    done        BIGINT       NOT NULL COMMENT 'bytes that are read',
    rows_read   BIGINT       NOT NULL,
    imported    BIGINT       NOT NULL,
    unchanged   BIGINT       NOT NULL,
    rejected    BIGINT       NOT NULL,
    failure     TEXT         COMMENT 'why it ended early: key and arguments',
    created_at  DATETIME(6)  NOT NULL,
    started_at  DATETIME(6),
    alive_at    DATETIME(6)  COMMENT 'when its node last worked on it',
    ended_at    DATETIME(6),
    KEY import_job_waiting (state, id)
);

CREATE TABLE IF NOT EXISTS import_chunk (
    import_id BIGINT     NOT NULL,
    place     INT        NOT NULL,
    bytes     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (import_id, place),
    CONSTRAINT chunk_of_import FOREIGN KEY (import_id) REFERENCES import_job (id) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS import_rejection (
    import_id BIGINT   NOT NULL,
    line      BIGINT   NOT NULL,
    problems  TEXT     NOT NULL,
    cells     LONGTEXT NOT NULL,
    PRIMARY KEY (import_id, line),
    CONSTRAINT rejection_of_import FOREIGN KEY (import_id) REFERENCES import_job (id) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS import_mapping (
    target  VARCHAR(30)  NOT NULL,
    name    VARCHAR(100) NOT NULL,
    mapping LONGTEXT     NOT NULL,
    PRIMARY KEY (target, name)
);

-- a row without an id is known by its content and its occurrence in the file
CREATE TABLE IF NOT EXISTS import_known (
    target  VARCHAR(30) NOT NULL,
    content BINARY(16)  NOT NULL,
    copies  INT         NOT NULL COMMENT 'how many of them are in',
    run     BIGINT      NOT NULL COMMENT 'the import that saw it last',
    seen    INT         NOT NULL COMMENT 'how many that import has seen',
    PRIMARY KEY (target, content)
);

ALTER TABLE customer
    ADD COLUMN IF NOT EXISTS birth_date DATE,
    ADD COLUMN IF NOT EXISTS gender     VARCHAR(20);

ALTER TABLE purchase
    ADD COLUMN IF NOT EXISTS quantity DECIMAL(19, 4),
    ADD COLUMN IF NOT EXISTS channel  VARCHAR(30);

ALTER TABLE complaint
    ADD COLUMN IF NOT EXISTS external_id VARCHAR(100) COLLATE utf8mb4_bin COMMENT 'in the system it was imported from',
    ADD COLUMN IF NOT EXISTS imported    BOOLEAN NOT NULL DEFAULT FALSE,
    ADD UNIQUE KEY IF NOT EXISTS complaint_external_id (external_id);
