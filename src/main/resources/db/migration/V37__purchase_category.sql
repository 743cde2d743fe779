-- What a purchase was of, in the company's own words: a line of products, a kind of service.
ALTER TABLE purchase ADD COLUMN IF NOT EXISTS category VARCHAR(100);
