-- Who said that they will leave, the call that nobody answered, and one who stayed.
INSERT INTO leaving_intention (id, customer_id, stated_on, said, recorded_by, recorded_at, taken_back_by, taken_back_at) VALUES
    (811, 21, '2026-02-03', 'Me voy a la competencia 🚲', 'Sofía Núñez', '2026-02-03 10:00:00.123456', NULL, NULL),
    (812, 22, '2026-01-12', 'No renuevo', 'Sofía Núñez', '2026-01-12 10:00:00.123456', 'Íñigo Peña', '2026-01-14 09:30:00.654321');
INSERT INTO retention_task (id, customer_id, reason, opened_at, due_on, state, outcome, note, done_by, done_at, version) VALUES
    (813, 21, 'STATED_INTENTION', '2026-02-03 10:00:00.123456', '2026-02-05', 'OPEN', NULL, NULL, NULL, NULL, 1),
    (814, 22, 'STATED_INTENTION', '2026-01-12 10:00:00.123456', '2026-01-13', 'DONE', 'STAYS', 'Se queda', 'Íñigo Peña', '2026-01-14 09:30:00.654321', 1);
INSERT INTO retention_attempt (id, task_id, tried_at, tried_by, note) VALUES
    (815, 813, '2026-02-04 11:00:00.123456', 'Sofía Núñez', 'Comunicaba');
