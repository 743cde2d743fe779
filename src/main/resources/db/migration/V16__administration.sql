-- What somebody has chosen for their screens follows them to another browser. A password counts: sessions begun with an
-- earlier one are over.
ALTER TABLE app_user
    ADD COLUMN IF NOT EXISTS theme VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'SYSTEM',
    ADD COLUMN IF NOT EXISTS density VARCHAR(15) CHARACTER SET ascii NOT NULL DEFAULT 'COMFORTABLE',
    ADD COLUMN IF NOT EXISTS language_chosen BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN IF NOT EXISTS password_number INT NOT NULL DEFAULT 1,
    ADD COLUMN IF NOT EXISTS must_change_password BOOLEAN NOT NULL DEFAULT FALSE;

-- Several calendars: number 1 is the company's own, which has no name; a team without one keeps the company's.
ALTER TABLE business_calendar
    DROP CONSTRAINT IF EXISTS business_calendar_is_one;

ALTER TABLE business_calendar
    MODIFY COLUMN id BIGINT NOT NULL,
    ADD COLUMN IF NOT EXISTS name VARCHAR(100) NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 0;

ALTER TABLE opening_hours
    ADD COLUMN IF NOT EXISTS calendar_id BIGINT NOT NULL DEFAULT 1 FIRST,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (calendar_id, weekday, opens);

-- A day that is not like its weekday: closed without times, open at other hours with them.
ALTER TABLE extra_holiday
    ADD COLUMN IF NOT EXISTS calendar_id BIGINT NOT NULL DEFAULT 1 FIRST,
    ADD COLUMN IF NOT EXISTS opens TIME NULL,
    ADD COLUMN IF NOT EXISTS closes TIME NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (calendar_id, day);

ALTER TABLE team
    ADD COLUMN IF NOT EXISTS calendar_id BIGINT NULL,
    ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 0;

ALTER TABLE team
    ADD CONSTRAINT team_calendar_exists FOREIGN KEY IF NOT EXISTS (calendar_id) REFERENCES business_calendar (id);
