CREATE TABLE follow_up (
    id           BIGINT      NOT NULL PRIMARY KEY,
    complaint_id BIGINT      NOT NULL,
    customer_id  BIGINT      NOT NULL,
    due_at       DATETIME(6) NOT NULL,
    state        VARCHAR(10) NOT NULL,
    satisfaction TINYINT,
    note         VARCHAR(4000),
    done_by      BIGINT,
    done_by_name VARCHAR(200),
    done_at      DATETIME(6),
    version      INT         NOT NULL,
    KEY follow_up_due (state, due_at),
    KEY follow_up_of_complaint (complaint_id),
    CONSTRAINT follow_up_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id)
);
