-- A night shift with hours of its own, open for half of a holiday.
INSERT INTO business_calendar (id, zone, country, region, name) VALUES (2, 'America/Lima', 'PE', NULL, 'Lima');
INSERT INTO opening_hours (calendar_id, weekday, opens, closes) VALUES (2, 1, '09:00', '13:00'), (2, 1, '15:00', '19:00');
INSERT INTO extra_holiday (calendar_id, day, name, opens, closes) VALUES (2, '2026-02-27', 'Medio día', '09:00', '13:00');
INSERT INTO team (id, code, name, calendar_id) VALUES (3, 'lima', 'Lima', 2);
