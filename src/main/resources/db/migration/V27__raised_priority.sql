-- What a case's priority counts of its customer: as when it was received, or more since.
ALTER TABLE complaint
    ADD COLUMN IF NOT EXISTS counted_tier VARCHAR(20) NOT NULL DEFAULT 'UNRATED',
    ADD COLUMN IF NOT EXISTS counted_risk_band VARCHAR(10);

UPDATE complaint SET counted_tier = received_tier, counted_risk_band = received_risk_band;
