ALTER TABLE compensation
    ADD COLUMN interim BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'granted and done before the case is decided' AFTER granted_amount;

ALTER TABLE remedy
    ADD COLUMN by_hand BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a person does it, no system' AFTER fulfilled_at;

-- what waits for a person already was handed over by the process before the table knew of it
UPDATE remedy r
  JOIN compensation m ON m.id = r.compensation_id
  JOIN complaint c ON c.id = m.complaint_id
   SET r.by_hand = TRUE
 WHERE r.fulfilled_at IS NULL AND FIND_IN_SET('fulfil', c.open_steps) > 0;
