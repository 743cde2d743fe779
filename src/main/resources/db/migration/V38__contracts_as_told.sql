-- What contracts were known as before: who learns from those who left must not see how their contracts ended.
SELECT IF(table_type = 'SYSTEM VERSIONED', 'DO 0', 'ALTER TABLE customer_contract ADD SYSTEM VERSIONING')
  INTO @keep FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'customer_contract';
EXECUTE IMMEDIATE @keep;
