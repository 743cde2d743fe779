-- Two who have a case before them, and parts of the queue that they come back to.
INSERT INTO case_presence (complaint_id, user_id, seen_at) VALUES
    (43, 11, '2026-01-13 09:00:00.123456'), (43, 12, '2026-01-13 09:00:01');
INSERT INTO saved_view (id, user_id, name, query) VALUES
    (401, 11, 'Mis reclamaciones 🚲', 'assignee=me&q=pedal'), (402, 12, 'Mine', '');
