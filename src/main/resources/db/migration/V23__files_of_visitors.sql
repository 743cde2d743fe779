-- What a visitor puts in belongs to no case until it is sent.
ALTER TABLE attachment
    MODIFY complaint_id BIGINT NULL COMMENT 'null: a visitor has it, who has not sent it yet',
    ADD COLUMN IF NOT EXISTS holder VARCHAR(36) COLLATE utf8mb4_bin NULL COMMENT 'the session of that visitor',
    ADD KEY IF NOT EXISTS attachment_of_holder (holder, added_at);
