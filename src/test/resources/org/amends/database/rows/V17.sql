-- A loss with a leaf as its cause, and one that was recorded by mistake.
INSERT INTO defection (id, customer_id, defected_on, value_lost, currency, note, recorded_at, recorded_by, basis, tier,
                       value_source, withdrawn_at, withdrawn_by, withdrawn_reason) VALUES
    (132, 21, '2026-01-20', 840, 'EUR', NULL, '2026-01-21 10:00:00', 'The agent', 'STATED', 'GOLD',
     'CONTRIBUTION', NULL, NULL, NULL),
    (133, 21, '2026-01-18', NULL, 'EUR', NULL, '2026-01-18 10:00:00', 'The agent', 'INFERRED', 'GOLD',
     'UNKNOWN', '2026-01-19 09:00:00', 'The manager', 'Another customer of the same name.');
INSERT INTO defection_cause (defection_id, cause, main) VALUES (132, 'MOVED_AWAY', TRUE), (133, 'PRICING', TRUE);
