INSERT INTO scheduled_turn (work, turn) VALUES ('scoring', '2026-01-14'), ('scoring', '2026-01-15');
