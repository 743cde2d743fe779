-- A run, what it summed up, and who read otherwise before it.
INSERT INTO scoring_rules (id, rules) VALUES (1, '{"windowMonths":24}');
INSERT INTO scoring_run (id, as_of, rules, state, phase, position, done, customers, changed, models, scale, failure, started_by,
                         created_at, started_at, alive_at, ended_at) VALUES
    (601, '2026-02-01', '{"windowMonths":24}', 'SUCCEEDED', 'PLACE', 22, 2, 2, 1, '{}', '{}', NULL, 'Sofía Núñez',
     '2026-02-01 01:00:00.123456', '2026-02-01 01:00:01', '2026-02-01 01:00:02', '2026-02-01 01:00:03');
INSERT INTO scoring_sum (customer_id, first_on, last_on, days, orders, value, contribution) VALUES
    (21, '2025-11-03', '2026-01-09', 2, 2, 1250.5000, 310.2500);
INSERT INTO customer_score_history (customer_id, as_of, tier, contribution, first_on, last_on, days, orders, value, r, f, m, segment,
                                    buys_again, alive, expected, risk, band, factors) VALUES
    (21, '2026-01-02', 'IRON', 12.5000, '2025-11-03', '2025-11-03', 1, 1, 50.5000, 3, 1, 2, 'ABOUT_TO_SLEEP', 0.25, 0.5, 1.75, 62, 'HIGH',
     'silence 62 40');
