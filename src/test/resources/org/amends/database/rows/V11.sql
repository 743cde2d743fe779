-- An import that went through but for one row, its file, and what it remembers.
INSERT INTO import_job (id, target, file_name, started_by, state, mapping, header, size, done, rows_read, imported, unchanged,
                        rejected, failure, created_at, started_at, alive_at, ended_at) VALUES
    (501, 'customers', 'clientes de enero 🚲.csv', 'La gerente', 'SUCCEEDED', '{"columns":{"name":"nombre"}}', '["código","nombre"]',
     48, 48, 2, 1, 0, 1, NULL, '2026-01-14 09:00:00', '2026-01-14 09:00:01', '2026-01-14 09:00:02', '2026-01-14 09:00:03.123456');
INSERT INTO import_chunk (import_id, place, bytes) VALUES (501, 0, x'00ff10'), (501, 1, x'80ffee');
INSERT INTO import_rejection (import_id, line, problems, cells) VALUES (501, 3, '[]', '["C-9",""]');
INSERT INTO import_mapping (target, name, mapping) VALUES ('customers', 'La de siempre', '{"columns":{"name":"nombre"}}');
INSERT INTO import_known (target, content, copies, run, seen) VALUES
    ('purchases', x'000102030405060708090a0b0c0d0eff', 2, 501, 2);
