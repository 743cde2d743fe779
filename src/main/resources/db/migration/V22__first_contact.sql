-- Filed, resolved and answered in one contact.
ALTER TABLE complaint
    ADD COLUMN IF NOT EXISTS first_contact BOOLEAN NOT NULL DEFAULT FALSE;
