-- What it cost to serve each customer in the window; taken off the contribution.
ALTER TABLE scoring_sum
    ADD COLUMN IF NOT EXISTS cost DECIMAL(19, 4) NOT NULL DEFAULT 0;
ALTER TABLE customer_score
    ADD COLUMN IF NOT EXISTS cost DECIMAL(19, 4) NOT NULL DEFAULT 0 AFTER contribution;
ALTER TABLE customer_score_history
    ADD COLUMN IF NOT EXISTS cost DECIMAL(19, 4) NOT NULL DEFAULT 0 AFTER contribution;
