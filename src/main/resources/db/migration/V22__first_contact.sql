-- Filed, resolved and answered in one contact.
ALTER TABLE complaint
    ADD COLUMN IF NOT EXISTS first_contact BOOLEAN NOT NULL DEFAULT FALSE,
    -- what was closed in a period, of a team
    ADD KEY IF NOT EXISTS complaint_closed (closed_at, team, closure_reason, first_contact);
