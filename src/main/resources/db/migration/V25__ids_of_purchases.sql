-- The ids of other systems tell purchases apart as they do customers and complaints: by every letter, its case and accent.
ALTER TABLE purchase
    MODIFY COLUMN external_id VARCHAR(100) COLLATE utf8mb4_bin;
