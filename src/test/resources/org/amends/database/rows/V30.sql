-- A pair that was set aside, and two customers who were merged and parted again.
INSERT INTO duplicate_pair (low_id, high_id, signs, strength, run, set_aside_at, set_aside_by, set_aside_by_name) VALUES
    (21, 22, 3, 80, 1, '2026-03-01 10:00:00.123456', 12, 'Sofía Núñez');
INSERT INTO customer_merge (id, kept_id, merged_id, merged_at, merged_by, merged_by_name, undone_at, undone_by, undone_by_name) VALUES
    (501, 21, 22, '2026-03-01 11:00:00', 12, 'Sofía Núñez', '2026-03-01 12:00:00', 12, 'Sofía Núñez');
INSERT INTO customer_merge_row (merge_id, what, row_id) VALUES (501, 'complaint', 43);
INSERT INTO customer_merge_value (merge_id, field, before_merge, after_merge) VALUES (501, 'city', NULL, 'Arequipa');
