-- What was done for somebody who is indifferent.
INSERT INTO strategic_action (id, customer_id, action, table_version, satisfaction, tier, done_at, done_by, note) VALUES
    (801, 21, 'FIND_OUT', 1, 3, 'GOLD', '2026-02-03 10:00:00.123456', 'Sofía Núñez', 'Esperaba la factura en papel 🚲');
