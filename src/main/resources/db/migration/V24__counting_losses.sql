-- What the board of losses asks of each customer who left stands in an index: what they had complained of, and when
-- they left for the last time. The first two columns are those of the indexes that are replaced.
ALTER TABLE complaint
    ADD KEY IF NOT EXISTS complaint_of_customer_by_day (customer_id, received_at, kind),
    DROP KEY IF EXISTS complaint_customer;

ALTER TABLE defection
    ADD KEY IF NOT EXISTS defection_of_customer_by_day (customer_id, defected_on, withdrawn_at),
    DROP KEY IF EXISTS defection_of_customer;
