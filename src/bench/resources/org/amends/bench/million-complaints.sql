-- A company with a history, made by the server itself in a few minutes: nine tenths and more of its complaints are closed, two in a
-- hundred open, most of them lately; few customers complain often, few words are said often. Ids stand in the order of time.
-- ${complaints}, ${customers} and ${purchases} are put in by MillionComplaints.
SET unique_checks = 0, foreign_key_checks = 0;
SET @base = 700000000000000000, @n = ${complaints}, @clients = ${customers};
SET @now = UTC_TIMESTAMP(6);
INSERT INTO team (id, code, name) VALUES (3,'logistics','Logistics'),(4,'shops','Shops'),(5,'digital','Digital') ON DUPLICATE KEY UPDATE code = code;
INSERT INTO app_user (id, version, username, name, role, team_id, language, password_hash, enabled, hired_at)
SELECT 1000 + seq, 0, CONCAT('worker', seq), CONCAT('Worker ', seq), 'AGENT', 1 + seq MOD 5, 'en', 'none', TRUE, @now FROM seq_1_to_60;
CREATE TABLE million_word (n INT PRIMARY KEY, word VARCHAR(20));
INSERT INTO million_word SELECT seq, CONCAT(ELT(1 + seq MOD 20,'ba','ce','di','fo','gu','ha','je','ki','lo','mu','na','pe','ri','so','tu','va','we','xi','yo','zu'), ELT(1 + FLOOR(seq/20) MOD 20,'bar','cel','dis','fon','gur','hat','jen','kip','lor','mun','nas','pel','rin','sot','tur','val','wen','xil','yon','zur'), ELT(1 + FLOOR(seq/400) MOD 10,'do','ra','mi','fa','sol','la','si','te','no','ku')) FROM seq_0_to_3999;
CREATE TABLE million_sentence (n INT PRIMARY KEY, words VARCHAR(200));
INSERT INTO million_sentence
SELECT s.seq, CONCAT(ELT(1+s.seq MOD 8,'The invoice was wrong','My refund is late','The delivery never came','Nobody answered the phone','The device is broken','I was charged twice','La entrega no llega','El reembolso tarda'),' ',
  a.word, ' ', b.word, ' ', c.word, ' ', d.word)
  FROM seq_0_to_19999 s
  JOIN million_word a ON a.n = (s.seq*7919+13) MOD 4000
  JOIN million_word b ON b.n = FLOOR(POW((s.seq*104729 MOD 1000)/1000,3)*4000)
  JOIN million_word c ON c.n = (s.seq*1299709+7) MOD 4000
  JOIN million_word d ON d.n = FLOOR(POW((s.seq*15485863 MOD 997)/997,2)*4000);
INSERT INTO customer (id, external_id, type, name, email, phone, document_number, language, support_needs, since, satisfaction, satisfaction_on, tier, contribution, version)
SELECT @base - @clients * 4096 + seq * 4096, CONCAT('M-', seq), IF(seq MOD 10 = 0, 'ORGANISATION', 'PERSON'),
 CONCAT(ELT(1+seq MOD 25,'Ana','Bruno','Carla','David','Elena','Fernando','Gabriela','Hugo','Inés','Javier','Karen','Luis','María','Nicolás','Olga','Pablo','Quique','Rosa','Sergio','Teresa','Úrsula','Víctor','Wendy','Ximena','Yago'),' ',CONCAT(UPPER(LEFT(a.word,1)),SUBSTR(a.word,2)),' ',CONCAT(UPPER(LEFT(b.word,1)),SUBSTR(b.word,2))),
 CONCAT('client', seq, '@example.com'), CONCAT('+34 6', LPAD(seq, 8, '0')), CONCAT('D', LPAD(seq*37, 9, '0')), 'es', '', CURRENT_DATE - INTERVAL (seq MOD 2000) DAY,
 IF(seq MOD 3 = 0, 1 + seq MOD 5, NULL), IF(seq MOD 3 = 0, CURRENT_DATE - INTERVAL (seq MOD 500) DAY, NULL),
 ELT(1 + seq MOD 20,'PLATINUM','GOLD','GOLD','GOLD','LEAD','LEAD','UNRATED','UNRATED','UNRATED','UNRATED','IRON','IRON','IRON','IRON','IRON','IRON','IRON','IRON','IRON','IRON'), seq MOD 3000, 0
 FROM seq_1_to_${customers} JOIN million_word a ON a.n = (seq * 31) MOD 4000 JOIN million_word b ON b.n = (seq * 127 + 11) MOD 4000;
INSERT INTO purchase (id, customer_id, external_id, purchased_on, amount, currency, margin)
SELECT @base + seq * 4096, @base - @clients * 4096 + (1 + FLOOR(POW(RAND(5), 2) * @clients)) * 4096, CONCAT('MP-', seq), CURRENT_DATE - INTERVAL FLOOR(RAND(6) * 900) DAY, 5 + FLOOR(RAND(7) * 200), 'EUR', NULL FROM seq_1_to_${purchases};
ALTER TABLE complaint DROP INDEX complaint_words;
INSERT INTO complaint (id, number, tracking_code, kind, channel, language, subject, description, received_at, support_needs, customer_id, received_tier, received_zone, received_risk, received_risk_band,
  stage, open_steps, open, severity, category, repeat_failure, team, assignee, lane, act_by, priority, priority_reasons, promised_by, service_due_at, outcome, closure_reason, closed_at, reviewed, reopened, version, responded_at)
SELECT @base + seq * 4096, CONCAT('C-', YEAR(at), '-', 2000000 + seq), CONCAT('T', LPAD(CONV(seq * 7919, 10, 36), 9, '0')), ELT(1 + seq MOD 10,'CLAIM','CLAIM','CLAIM','CLAIM','CLAIM','CLAIM','GRIEVANCE','GRIEVANCE','ENQUIRY','SUGGESTION'),
  ELT(1 + seq MOD 6,'WEB','EMAIL','PHONE','COUNTER','SOCIAL','API'), IF(seq MOD 3 = 0, 'en', 'es'), LEFT(s1.words, 60),
  CONCAT(s2.words, '. ', s3.words, '. ', IF(seq MOD 50000 = 17, 'A zeppelin was involved. ', ''), IF(r4 < 0.05, 'I shall cancel my contract. ', '')), at, '',
  IF(r1 < 0.05, NULL, @base - @clients * 4096 + (1 + FLOOR(POW(r2, 2) * @clients)) * 4096),
  ELT(1 + FLOOR(r3 * 20),'PLATINUM','GOLD','GOLD','GOLD','LEAD','LEAD','UNRATED','UNRATED','UNRATED','UNRATED','IRON','IRON','IRON','IRON','IRON','IRON','IRON','IRON','IRON','IRON'), 'UNKNOWN', FLOOR(r3 * 100), IF(r3 < .5, 'LOW', 'MEDIUM'),
  IF(is_open, ELT(1 + FLOOR(r4 * 10),'TRIAGE','TRIAGE','INVESTIGATION','INVESTIGATION','WAITING_FOR_CUSTOMER','RESOLUTION','APPROVAL','RESPONSE','WAITING_FOR_ANSWER','WAITING_FOR_ANSWER'), 'CLOSED'), IF(is_open, 'triage', ''), is_open,
  ELT(1 + FLOOR(r5 * 20),'S1','S2','S2','S2','S4','S4','S3','S3','S3','S3','S3','S3','S3','S3','S3','S3','S3','S3','S3','S3'), ELT(1 + FLOOR(r5 * 7),'billing','delivery','quality','service','app','price','shop'), r5 < .1,
  1 + FLOOR(POW(r6, 1.5) * 5), IF(is_open AND r7 < .3, NULL, 1001 + FLOOR(r7 * 60)),
  IF(is_open, IF(r4 >= .8 OR r4 BETWEEN .4 AND .5, 2, IF(r8 < .06, 0, 1)), 2), IF(is_open, @now + INTERVAL FLOOR(-100 + r8 * 300) HOUR, at + INTERVAL 10 DAY),
  ELT(1 + FLOOR(r8 * 30),'P1','P2','P2','P2','P2','P2','P4','P4','P4','P4','P4','P4','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3','P3'), 'ORDINARY', at + INTERVAL 5 DAY, at + INTERVAL 10 DAY,
  IF(is_open, NULL, 'UPHELD'), IF(is_open, NULL, 'SETTLED'), IF(is_open, NULL, at + INTERVAL 8 DAY), FALSE, 0, 3, IF(is_open, NULL, at + INTERVAL 6 DAY)
FROM (SELECT seq, @now - INTERVAL (@n - seq) * 95 SECOND AS at, seq > 0.95 * @n AND RAND(1) < 0.4 AS is_open, RAND(2) r1, RAND(3) r2, RAND(4) r3, RAND(8) r4, RAND(9) r5, RAND(10) r6, RAND(11) r7, RAND(12) r8 FROM seq_1_to_${complaints}) x
JOIN million_sentence s1 ON s1.n = (seq * 17) MOD 20000 JOIN million_sentence s2 ON s2.n = (seq * 7919 + 3) MOD 20000 JOIN million_sentence s3 ON s3.n = (seq * 104729 + FLOOR(seq / 20000)) MOD 20000;
ALTER TABLE complaint ADD FULLTEXT KEY complaint_words (subject, description);
INSERT INTO follow_up (id, complaint_id, customer_id, due_at, state, version)
SELECT id, id, customer_id, closed_at + INTERVAL 7 DAY, IF(id > @base + 0.99 * @n * 4096, IF(closed_at + INTERVAL 7 DAY < @now, 'DUE', 'PLANNED'), 'DONE'), 1 FROM complaint WHERE stage = 'CLOSED' AND customer_id IS NOT NULL AND id >= @base AND (id DIV 4096) MOD 3 = 0;
INSERT INTO compensation (id, complaint_id, customer_id, state, reasons, proposed_by, proposed_by_name, proposer_may, proposed_at, proposed_amount, granted_amount, currency, authority, version)
SELECT id, id, customer_id, IF(stage = 'APPROVAL', 'AWAITING_APPROVAL', 'ACCEPTED'), '', 1001, 'Worker 1', 'AGENT', received_at, 100, IF(stage='APPROVAL', NULL, 100), 'EUR', 'SUPERVISOR', 1 FROM complaint WHERE id >= @base AND customer_id IS NOT NULL AND (stage = 'APPROVAL' OR ((id DIV 4096) MOD 4 = 0 AND stage = 'CLOSED'));
INSERT INTO remedy (id, compensation_id, type, nature, amount, granted_amount, lapsed, version) SELECT id, id, 'REFUND', 'REDRESS', 100, granted_amount, FALSE, 1 FROM compensation WHERE id >= @base AND id < 900000000000000000;
DROP TABLE million_word;
DROP TABLE million_sentence;
ANALYZE TABLE complaint, customer, purchase, follow_up, compensation;
