-- Rows of an import that say themselves that they are none of what is imported.
ALTER TABLE import_job
    ADD COLUMN IF NOT EXISTS skipped BIGINT NOT NULL DEFAULT 0;
