ALTER TABLE complaint
    ADD COLUMN responded_at DATETIME(6) COMMENT 'when the final response was sent, in this round' AFTER outcome_reasons;

UPDATE complaint c
   SET c.responded_at = (SELECT MAX(t.at) FROM timeline_entry t WHERE t.complaint_id = c.id AND t.event = 'finalResponse')
 WHERE NOT EXISTS (SELECT 1 FROM timeline_entry later
                    WHERE later.complaint_id = c.id AND later.event IN ('reopened', 'refused')
                      AND later.id > (SELECT MAX(f.id) FROM timeline_entry f
                                       WHERE f.complaint_id = c.id AND f.event = 'finalResponse'));
