-- One request that waits, one that was answered, and a case that somebody wants to look at again.
INSERT INTO internal_request (id, complaint_id, department, state, question, asked_by, asked_by_name, asked_at, due_at, next_at,
                              taken_by, taken_by_name, ended_by, ended_by_name, ended_at, answer, version) VALUES
    (201, 43, 2, 'OPEN', '¿Se cobró dos veces?', 11, 'The agent', '2026-01-13 09:00:00', '2026-01-14 09:00:00', '2026-01-14 09:00:00',
     NULL, NULL, NULL, NULL, NULL, NULL, 0),
    (202, 43, 3, 'ANSWERED', 'Is the pedal in stock?', 11, 'The agent', '2026-01-12 09:00:00', '2026-01-13 09:00:00', NULL,
     12, 'La supervisora', 12, 'La supervisora', '2026-01-12 15:00:00', 'Quedan 4 🚲', 2);
UPDATE complaint SET diary_reason = 'Ver si llegó el pedal',
                     request_due_at = '2026-01-13 11:00:00' WHERE id = 43;
