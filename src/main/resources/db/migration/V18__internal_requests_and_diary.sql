-- A case asks another department, and an agent sets a date to look again.
ALTER TABLE team
    ADD COLUMN IF NOT EXISTS takes_cases BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'complaints are given to it',
    ADD COLUMN IF NOT EXISTS answers_requests BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a department that cases may ask';

UPDATE team SET answers_requests = TRUE WHERE code = 'billing';

INSERT INTO team (id, code, name, first_responder, takes_cases, answers_requests)
SELECT wanted.id, wanted.code, wanted.name, FALSE, FALSE, TRUE
  FROM (SELECT 3 AS id, 'warehouse' AS code, 'Warehouse' AS name UNION ALL SELECT 4, 'shops', 'Shops') wanted
 WHERE NOT EXISTS (SELECT 1 FROM team known WHERE known.code = wanted.code OR known.id = wanted.id);

ALTER TABLE complaint
    ADD COLUMN IF NOT EXISTS request_due_at DATETIME(6)
        COMMENT 'by when what came back from a department is to be looked at' AFTER reply_due_at,
    ADD COLUMN IF NOT EXISTS diary_reason VARCHAR(500) COMMENT 'why somebody wants to look again' AFTER diary_at;

CREATE TABLE IF NOT EXISTS internal_request (
    id            BIGINT       NOT NULL PRIMARY KEY,
    complaint_id  BIGINT       NOT NULL,
    department    BIGINT       NOT NULL COMMENT 'the team that is asked',
    state         VARCHAR(10)  NOT NULL COMMENT 'OPEN, ANSWERED or WITHDRAWN',
    question      LONGTEXT     NOT NULL,
    asked_by      BIGINT       COMMENT 'null: no person',
    asked_by_name VARCHAR(200) NOT NULL,
    asked_at      DATETIME(6)  NOT NULL,
    due_at        DATETIME(6)  NOT NULL,
    next_at       DATETIME(6)  COMMENT 'when the sweeper looks again; null: never',
    taken_by      BIGINT       COMMENT 'who in the department is finding out',
    taken_by_name VARCHAR(200),
    ended_by      BIGINT       COMMENT 'who answered or withdrew it',
    ended_by_name VARCHAR(200),
    ended_at      DATETIME(6),
    answer        LONGTEXT     COMMENT 'or why it was withdrawn',
    version       INT          NOT NULL,
    KEY internal_request_of_complaint (complaint_id, id),
    KEY internal_request_of_department (department, state, due_at, id),
    KEY internal_request_waiting (state, due_at, id),
    KEY internal_request_next (next_at),
    CONSTRAINT internal_request_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id),
    CONSTRAINT internal_request_department FOREIGN KEY (department) REFERENCES team (id)
);
