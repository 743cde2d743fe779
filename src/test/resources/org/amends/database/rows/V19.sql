-- A picture that came with a line of the timeline, shown to a department and sent with a mail.
INSERT INTO attachment (id, complaint_id, entry_id, name, media_type, size, thumbnail, added_by, added_by_name, added_at) VALUES
    (301, 44, 77, 'Pedal izquierdo 🚲.png', 'image/png', 6, x'ffd8', 11, 'The agent', '2026-01-06 16:00:00'),
    (302, 43, NULL, 'not sent yet.pdf', 'application/pdf', 3, NULL, NULL, 'Import', '2026-01-06 16:00:00');
INSERT INTO attachment_part (attachment_id, part, bytes) VALUES (301, 0, x'00ff10'), (301, 1, x'80ffee'), (302, 0, 'PDF');
INSERT INTO internal_request_file (request_id, attachment_id) VALUES (202, 301);
INSERT INTO outbox_file (mail_id, file_id) VALUES (82, 301);
