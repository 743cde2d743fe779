-- What a small company had in its database at version 8: at least one row in every table.
SET @care = 1;

INSERT INTO app_user (id, version, username, name, role, team_id, email, language, password_hash, enabled, hired_at) VALUES
    (11, 3, 'agent', 'The agent', 'AGENT', @care, 'agent@example.com', 'en', '$2a$10$abcdefghijklmnopqrstuv', TRUE, '2026-01-05 09:00:00'),
    (12, 0, 'supervisor', 'La supervisora', 'SUPERVISOR', @care, NULL, 'es', '$2a$10$abcdefghijklmnopqrstuv', TRUE, '2026-01-05 09:00:00.123456');
INSERT INTO extra_holiday (day, name) VALUES ('2026-02-27', 'Día de la empresa');

INSERT INTO customer (id, external_id, type, name, email, phone, document_type, document_number, address, city, country, language,
                      preferred_channel, support_needs, employees, since, satisfaction, satisfaction_on, tier, contribution, version) VALUES
    (21, 'C-1', 'PERSON', 'Íñigo Muñoz-Ñáñez 🚲', 'inigo@example.com', '+34 600 100 200', 'NIF', '12345678Z', 'Calle Mayor 1', 'Málaga', 'ES', 'es',
     'PHONE', 'reads with difficulty', NULL, '2024-05-01', 2, '2026-01-20', 'GOLD', 1234.5600, 4),
    (22, 'C-2', 'ORGANISATION', 'Example & Sons', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'en',
     NULL, '', 40, '2025-11-01', NULL, NULL, 'UNRATED', 0, 0);
INSERT INTO purchase (id, customer_id, external_id, purchased_on, amount, currency, margin, product) VALUES
    (31, 21, 'P-1', '2025-12-01', 99.9900, 'EUR', 20.0000, 'Bicycle'),
    (32, 21, NULL, '2026-01-10', -99.9900, 'EUR', NULL, 'Bicycle');

-- 41 answered and done, 42 answered and then refused, 43 answered and opened again, 44 waits for somebody to send a
-- replacement, 45 has just come in from nobody we know
INSERT INTO complaint (id, number, tracking_code, kind, channel, language, subject, description, received_at, support_needs,
                       customer_id, received_tier, received_zone, received_risk, received_risk_band, stage, open_steps, open,
                       severity, category, repeat_failure, team, assignee, lane, act_by, priority, priority_reasons, promised_by,
                       findings, outcome, outcome_reasons, answer, reviewed, closure_reason, closed_at, reopened, version) VALUES
    (41, 'A-1', 'TRACK-1', 'CLAIM', 'PHONE', 'es', 'La rueda está rota', 'Se rompió al salir de la tienda.', '2026-01-12 10:00:00', '',
     21, 'GOLD', 'DEFECTION', 55, 'MEDIUM', 'CLOSED', 'follow-up', FALSE,
     'S3', 'quality', FALSE, @care, 11, 2, '2026-01-13 10:00:00', 'P3', 'VALUED_CUSTOMER', '2026-01-19 10:00:00',
     'Broken.', 'UPHELD', 'Our fault.', 'ACCEPTED', FALSE, 'SETTLED', '2026-01-15 10:00:00', 0, 9),
    (42, 'A-2', 'TRACK-2', 'CLAIM', 'WEB', 'en', 'Charged twice', NULL, '2026-01-12 11:00:00', '',
     22, 'UNRATED', 'UNKNOWN', NULL, NULL, 'REVIEW', 'review', TRUE,
     'S3', 'billing', FALSE, @care, NULL, 1, '2026-01-14 10:00:00', 'P2', 'REPEAT_FAILURE', NULL,
     'Once only.', 'NOT_UPHELD', 'As agreed.', 'REFUSED', FALSE, NULL, NULL, 0, 5),
    (43, 'A-3', 'TRACK-3', 'CLAIM', 'COUNTER', 'es', 'Otra vez', '', '2026-01-02 11:00:00', '',
     21, 'GOLD', 'DEFECTION', 60, 'HIGH', 'INVESTIGATION', 'investigate,ask', TRUE,
     'S2', 'quality', TRUE, @care, 11, 0, '2026-01-14 12:00:00', 'P1', 'REPEAT_FAILURE,VALUED_CUSTOMER', '2026-01-20 00:00:00',
     NULL, NULL, NULL, NULL, FALSE, NULL, NULL, 1, 12),
    (44, 'A-4', 'TRACK-4', 'CLAIM', 'EMAIL', 'es', 'Falta una pieza', 'El pedal izquierdo.', '2026-01-03 11:00:00', '',
     21, 'GOLD', 'DEFECTION', 60, 'HIGH', 'FULFILMENT', 'fulfil', TRUE,
     'S3', 'quality', FALSE, @care, 11, 1, '2026-01-14 13:00:00', 'P3', '', NULL,
     'Missing.', 'UPHELD', 'Our fault.', 'ACCEPTED', FALSE, NULL, NULL, 0, 7),
    (45, 'A-5', 'TRACK-5', 'GRIEVANCE', 'LETTER', 'en', 'Nobody answers', 'Ever.', '2026-01-15 08:00:00.5', 'hard of hearing',
     NULL, 'UNRATED', 'UNKNOWN', NULL, NULL, 'TRIAGE', 'triage', TRUE,
     'S3', NULL, FALSE, @care, NULL, 0, '2026-01-15 12:00:00', 'P2', 'VULNERABLE_CUSTOMER', '2026-01-22 00:00:00',
     NULL, NULL, NULL, NULL, FALSE, NULL, NULL, 0, 0);
DO SETVAL(complaint_number, 5);

INSERT INTO complaint_clock (id, complaint_id, kind, state, due_at, warn_at, next_at, remaining_ms, breached_at, version) VALUES
    (51, 41, 'SERVICE', 'STOPPED', '2026-01-19 10:00:00', NULL, NULL, NULL, NULL, 2),
    (52, 43, 'STEP', 'RUNNING', '2026-01-14 12:00:00', '2026-01-14 09:00:00', '2026-01-14 09:00:00', NULL, '2026-01-13 00:00:00', 1),
    (53, 45, 'LEGAL', 'PAUSED', '2026-02-05 12:00:00', NULL, NULL, 3600000, NULL, 0);
INSERT INTO complaint_decision (id, complaint_id, decision, table_version, decided_at, asked, answered, reasons) VALUES
    (61, 43, 'priority', 1, '2026-01-02 11:00:00', '{"severity":"S2"}', '{"priority":"P1"}', 'REPEAT_FAILURE,VALUED_CUSTOMER');
INSERT INTO timeline_entry (id, complaint_id, at, kind, event, actor, actor_name, body, details) VALUES
    (71, 41, '2026-01-12 10:00:00', 'EVENT', 'filed', 11, 'The agent', NULL, '{}'),
    (72, 41, '2026-01-14 16:00:00', 'MESSAGE_OUT', 'finalResponse', 11, 'The agent', 'Le cambiamos la rueda.', '{}'),
    (73, 42, '2026-01-13 16:00:00', 'MESSAGE_OUT', 'finalResponse', 11, 'The agent', 'We charged once.', '{}'),
    (74, 42, '2026-01-14 09:00:00', 'EVENT', 'refused', NULL, 'Customer', 'No.', '{"answer":"REFUSED"}'),
    (75, 43, '2026-01-05 16:00:00', 'MESSAGE_OUT', 'finalResponse', 11, 'The agent', 'Arreglado.', '{}'),
    (76, 43, '2026-01-12 16:00:00', 'EVENT', 'reopened', 12, 'La supervisora', 'Otra vez roto.', '{}'),
    (77, 44, '2026-01-06 16:00:00', 'MESSAGE_OUT', 'finalResponse', 11, 'The agent', 'Se lo enviamos.', '{}');
INSERT INTO outbox (id, about, recipient, subject, body, state, attempts, created_at, next_attempt_at, sent_at, last_error) VALUES
    (81, 41, 'inigo@example.com', 'Su reclamación', 'Le cambiamos la rueda.', 'SENT', 1, '2026-01-14 16:00:00', NULL, '2026-01-14 16:00:02', NULL),
    (82, 44, 'inigo@example.com', 'Su reclamación', 'Se lo enviamos.', 'WAITING', 3, '2026-01-06 16:00:00', '2026-01-06 16:09:00', NULL, 'Connection refused');
INSERT INTO idempotent_request (owner, request_key, body_hash, response, created_at) VALUES
    ('agent', 'key-1', REPEAT('0', 64), '{"number":"A-1"}', '2026-01-12 10:00:00');

INSERT INTO compensation (id, complaint_id, customer_id, state, reasons, proposed_by, proposed_by_name, proposer_may, proposed_at,
                          proposed_amount, granted_amount, currency, authority, authority_table_version, decided_by, decided_by_name,
                          decided_at, decision_reason, version) VALUES
    (91, 41, 21, 'GRANTED', 'Our fault.', 11, 'The agent', 'AGENT', '2026-01-13 10:00:00', 80, 60, 'EUR', 'SUPERVISOR', 1, 12, 'La supervisora', '2026-01-13 12:00:00', NULL, 2),
    (92, 44, 21, 'GRANTED', 'Our fault.', 11, 'The agent', 'AGENT', '2026-01-05 10:00:00', 0, 0, 'EUR', 'AGENT', 1, 11, 'The agent', '2026-01-05 10:00:00', NULL, 1);
INSERT INTO remedy (id, compensation_id, type, nature, amount, granted_amount, note, fulfilled_at, lapsed, version) VALUES
    (101, 91, 'REFUND', 'REDRESS', 60, 60, 'La rueda', '2026-01-14 16:00:05', FALSE, 1),
    (102, 91, 'VOUCHER', 'GOODWILL', 20, 0, NULL, NULL, TRUE, 1),
    (103, 92, 'REPLACEMENT', 'REDRESS', NULL, NULL, 'Pedal', NULL, FALSE, 0);
INSERT INTO ledger_entry (id, compensation_id, remedy_id, complaint_id, customer_id, kind, nature, amount, currency, at, actor_name) VALUES
    (111, 91, 101, 41, 21, 'GRANTED', 'REDRESS', 60, 'EUR', '2026-01-13 12:00:00', 'La supervisora'),
    (112, 91, 101, 41, 21, 'FULFILLED', 'REDRESS', 60, 'EUR', '2026-01-14 16:00:05', 'Amends');
INSERT INTO follow_up (id, complaint_id, customer_id, due_at, state, satisfaction, note, done_by, done_by_name, done_at, version) VALUES
    (121, 41, 21, '2026-01-22 10:00:00', 'PLANNED', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO defection (id, customer_id, defected_on, value_lost, currency, note, recorded_at, recorded_by) VALUES
    (131, 22, '2026-01-16', 500, 'EUR', 'Went to a competitor', '2026-01-16 10:00:00', 'The manager');
INSERT INTO defection_cause (defection_id, cause, main) VALUES (131, 'SERVICE_ENCOUNTER_FAILURE', TRUE), (131, 'PRICING', FALSE);
INSERT INTO process_file (name, checksum, deployment_id, deployed_at) VALUES
    ('complaint-handling.bpmn20.xml', REPEAT('a', 64), 'd-1', '2026-01-01 00:00:00');
