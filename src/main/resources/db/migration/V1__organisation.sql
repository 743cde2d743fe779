-- Who works here, and when the company is open.

CREATE TABLE team (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(30) CHARACTER SET ascii NOT NULL,
    name VARCHAR(100) NOT NULL,
    first_responder BOOLEAN NOT NULL DEFAULT FALSE,
    UNIQUE KEY team_code (code)
) CHARACTER SET utf8mb4;

INSERT INTO team (id, code, name, first_responder) VALUES
    (1, 'care', 'Customer care', TRUE),
    (2, 'billing', 'Billing', FALSE);

CREATE TABLE app_user (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    -- unique whatever its case
    username VARCHAR(60) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
    name VARCHAR(200) NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    team_id BIGINT NULL,
    email VARCHAR(254) NULL,
    language VARCHAR(35) CHARACTER SET ascii NOT NULL,
    password_hash VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    enabled BOOLEAN NOT NULL,
    hired_at DATETIME(6) NOT NULL,
    UNIQUE KEY app_user_username (username),
    KEY app_user_team (team_id, enabled),
    CONSTRAINT app_user_team_exists FOREIGN KEY (team_id) REFERENCES team (id)
) CHARACTER SET utf8mb4;

-- The company's own hours: one row. No zone or country: what the settings say.
CREATE TABLE business_calendar (
    id TINYINT NOT NULL PRIMARY KEY,
    zone VARCHAR(60) CHARACTER SET ascii NULL,
    country CHAR(2) CHARACTER SET ascii NULL,
    region VARCHAR(20) CHARACTER SET ascii NULL,
    CONSTRAINT business_calendar_is_one CHECK (id = 1)
) CHARACTER SET utf8mb4;

INSERT INTO business_calendar (id) VALUES (1);

-- Several shifts a day; weekday 1 is Monday (ISO 8601); closing at 00:00 means the end of the day.
CREATE TABLE opening_hours (
    weekday TINYINT NOT NULL,
    opens TIME NOT NULL,
    closes TIME NOT NULL,
    PRIMARY KEY (weekday, opens),
    CONSTRAINT opening_hours_weekday CHECK (weekday BETWEEN 1 AND 7)
) CHARACTER SET utf8mb4;

INSERT INTO opening_hours (weekday, opens, closes) VALUES
    (1, '09:00', '18:00'),
    (2, '09:00', '18:00'),
    (3, '09:00', '18:00'),
    (4, '09:00', '18:00'),
    (5, '09:00', '18:00');

-- Days on which the company is closed beyond its country's holidays.
CREATE TABLE extra_holiday (
    day DATE NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL
) CHARACTER SET utf8mb4;
