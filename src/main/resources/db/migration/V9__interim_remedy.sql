ALTER TABLE compensation
    ADD COLUMN interim BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'granted and done before the case is decided' AFTER granted_amount;
