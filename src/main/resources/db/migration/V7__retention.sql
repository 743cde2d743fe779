CREATE TABLE defection (
    id            BIGINT      NOT NULL PRIMARY KEY,
    customer_id   BIGINT      NOT NULL,
    defected_on   DATE        NOT NULL,
    value_lost    DECIMAL(19, 4),
    currency      CHAR(3)     NOT NULL,
    note          VARCHAR(4000),
    recorded_at   DATETIME(6) NOT NULL,
    recorded_by   VARCHAR(200) NOT NULL,
    KEY defection_of_customer (customer_id, defected_on),
    CONSTRAINT defection_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE defection_cause (
    defection_id BIGINT      NOT NULL,
    cause        VARCHAR(40) NOT NULL,
    main         BOOLEAN     NOT NULL,
    PRIMARY KEY (defection_id, cause),
    CONSTRAINT cause_of_defection FOREIGN KEY (defection_id) REFERENCES defection (id)
);
