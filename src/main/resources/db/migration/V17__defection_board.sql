-- What a record of a loss must keep so that no figure drifts later: who said why, the tier on that day, where the value
-- comes from; and records made by mistake, which are withdrawn and not deleted.
ALTER TABLE defection
    ADD COLUMN IF NOT EXISTS basis            VARCHAR(10) NOT NULL DEFAULT 'INFERRED' COMMENT 'STATED by the customer or INFERRED by us',
    ADD COLUMN IF NOT EXISTS tier             VARCHAR(20) NOT NULL DEFAULT 'UNRATED' COMMENT 'on the day they left',
    ADD COLUMN IF NOT EXISTS value_source     VARCHAR(20) NOT NULL DEFAULT 'UNKNOWN' COMMENT 'TOLD, CONTRIBUTION or UNKNOWN',
    ADD COLUMN IF NOT EXISTS withdrawn_at     DATETIME(6),
    ADD COLUMN IF NOT EXISTS withdrawn_by     VARCHAR(200),
    ADD COLUMN IF NOT EXISTS withdrawn_reason VARCHAR(2000),
    -- a period of the board is one range of this index; what it groups by stands in it
    ADD KEY IF NOT EXISTS defection_by_day (withdrawn_at, defected_on, tier, basis);

-- Records from before kept none of it. The tier of today is the nearest that is known; nobody noted who said why, so
-- nothing is put into the customer's mouth.
UPDATE defection d JOIN customer c ON c.id = d.customer_id
   SET d.tier = c.tier, d.value_source = CASE WHEN d.value_lost IS NULL THEN 'UNKNOWN' ELSE 'TOLD' END;

ALTER TABLE defection
    ALTER COLUMN basis DROP DEFAULT,
    ALTER COLUMN tier DROP DEFAULT,
    ALTER COLUMN value_source DROP DEFAULT;

-- how many customers there were on a day
ALTER TABLE customer
    ADD KEY IF NOT EXISTS customer_since (since);
