-- What is known of a customer beside their own row.
INSERT INTO customer_facts (customer_id, household_size, share_of_wallet, share_of_wallet_on, referred_by, payment_means, version) VALUES
    (22, 4, 60, '2026-01-15', 21, 'CARD,CASH', 1);
INSERT INTO customer_contact (id, customer_id, name, role, phone, email, preferred_channel, language, note, main) VALUES
    (701, 21, 'Íñigo Peña', 'Compras', '+51 1 555 0100', 'compras@example.com', 'PHONE', 'es', 'Por la tarde 🚲', TRUE);
INSERT INTO customer_consent (id, customer_id, purpose, channel, given, stated_on, source, recorded_by, recorded_at) VALUES
    (702, 21, 'WIN_BACK', 'EMAIL', TRUE, '2026-01-16', 'formulario', 'Sofía Núñez', '2026-01-16 10:00:00.123456');
INSERT INTO customer_contract (id, customer_id, kind, name, starts_on, ends_on, renews, notice_days, monthly_amount, currency) VALUES
    (703, 21, 'CONTRACT', 'Mantenimiento', '2025-03-01', '2027-02-28', TRUE, 30, 19.9000, 'EUR');
INSERT INTO customer_attribute (id, attribute_key, english, spanish, type, choices, place) VALUES
    (704, 'reason', 'Reason for buying', 'Motivo de compra', 'TEXT', '', 1);
INSERT INTO customer_attribute_value (customer_id, attribute_id, text_value, number_value, day_value) VALUES
    (21, 704, 'Ir al trabajo', NULL, NULL);
