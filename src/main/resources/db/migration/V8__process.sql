CREATE TABLE process_file (
    name          VARCHAR(100) NOT NULL PRIMARY KEY,
    checksum      CHAR(64)     NOT NULL COMMENT 'of the shipped file that was deployed last',
    deployment_id VARCHAR(64)  NOT NULL,
    deployed_at   DATETIME(6)  NOT NULL
);
