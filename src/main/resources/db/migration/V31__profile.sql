-- What a profile holds beside the customer's own row: each kind of fact in a table of its own, by customer_id.
CREATE TABLE IF NOT EXISTS customer_facts (
    customer_id        BIGINT       NOT NULL PRIMARY KEY,
    household_size     INT,
    share_of_wallet    INT,
    share_of_wallet_on DATE,
    referred_by        BIGINT,
    payment_means      VARCHAR(200) CHARACTER SET ascii NOT NULL DEFAULT '',
    version            INT          NOT NULL DEFAULT 0,
    KEY customer_facts_referred_by (referred_by, customer_id),
    CONSTRAINT customer_facts_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT customer_facts_referrer FOREIGN KEY (referred_by) REFERENCES customer (id)
);

CREATE TABLE IF NOT EXISTS customer_contact (
    id                BIGINT       NOT NULL PRIMARY KEY,
    customer_id       BIGINT       NOT NULL,
    name              VARCHAR(200) NOT NULL,
    role              VARCHAR(100),
    phone             VARCHAR(40),
    email             VARCHAR(254),
    preferred_channel VARCHAR(20),
    language          VARCHAR(10),
    note              VARCHAR(500),
    main              BOOLEAN      NOT NULL DEFAULT FALSE,
    version           INT          NOT NULL DEFAULT 0,
    KEY customer_contact_of (customer_id, main),
    CONSTRAINT customer_contact_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

-- Never changed: the latest statement about a purpose counts.
CREATE TABLE IF NOT EXISTS customer_consent (
    id          BIGINT       NOT NULL PRIMARY KEY,
    customer_id BIGINT       NOT NULL,
    purpose     VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    channel     VARCHAR(20),
    given       BOOLEAN      NOT NULL,
    stated_on   DATE         NOT NULL,
    source      VARCHAR(200) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    KEY customer_consent_of (customer_id, purpose, stated_on, id, channel, given),
    CONSTRAINT customer_consent_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE IF NOT EXISTS customer_contract (
    id             BIGINT       NOT NULL PRIMARY KEY,
    customer_id    BIGINT       NOT NULL,
    kind           VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    name           VARCHAR(200) NOT NULL,
    starts_on      DATE,
    ends_on        DATE,
    renews         BOOLEAN,
    notice_days    INT,
    monthly_amount DECIMAL(19, 4),
    currency       CHAR(3),
    version        INT          NOT NULL DEFAULT 0,
    -- all that the ends of a range of customers are read from
    KEY customer_contract_ends (customer_id, ends_on, starts_on, renews),
    CONSTRAINT customer_contract_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE IF NOT EXISTS customer_attribute (
    id            BIGINT       NOT NULL PRIMARY KEY,
    attribute_key VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    english       VARCHAR(100) NOT NULL,
    spanish       VARCHAR(100) NOT NULL,
    type          VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    choices       VARCHAR(4000) NOT NULL DEFAULT '',
    place         INT          NOT NULL,
    retired       BOOLEAN      NOT NULL DEFAULT FALSE,
    version       INT          NOT NULL DEFAULT 0,
    UNIQUE KEY customer_attribute_key (attribute_key)
);

-- Searched by value: each index ends with the customer, so that a page of those who have it is read from it alone.
CREATE TABLE IF NOT EXISTS customer_attribute_value (
    customer_id  BIGINT NOT NULL,
    attribute_id BIGINT NOT NULL,
    text_value   VARCHAR(300),
    number_value DECIMAL(19, 4),
    day_value    DATE,
    PRIMARY KEY (customer_id, attribute_id),
    KEY customer_attribute_by_text (attribute_id, text_value, customer_id),
    KEY customer_attribute_by_number (attribute_id, number_value, customer_id),
    KEY customer_attribute_by_day (attribute_id, day_value, customer_id),
    CONSTRAINT customer_attribute_value_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT customer_attribute_value_attribute FOREIGN KEY (attribute_id) REFERENCES customer_attribute (id)
);
