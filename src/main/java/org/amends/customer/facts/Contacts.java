package org.amends.customer.facts;

import java.util.ArrayList;
import java.util.List;
import org.amends.customer.CustomerId;
import org.amends.kernel.Conflict;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Unknown;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to speak to at a customer. Where there is anybody, one of them is the main contact. */
@Service
@Transactional
public class Contacts {

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;

    Contacts(JdbcClient jdbc, JdbcTemplate statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /** @param version counts the changes, so that nobody overwrites what they have not seen */
    public record Kept(ContactId id, int version, boolean main, ContactPerson person) {}

    /** The main contact first, then in the order in which they were written down. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Kept> of(CustomerId customer) {
        return jdbc.sql("SELECT * FROM customer_contact WHERE customer_id = ? ORDER BY main DESC, id")
                .param(customer.value())
                .query((row, n) -> {
                    String email = row.getString("email");
                    return new Kept(
                            new ContactId(row.getLong("id")),
                            row.getInt("version"),
                            row.getBoolean("main") && n == 0,
                            new ContactPerson(
                                    row.getString("name"),
                                    row.getString("role"),
                                    row.getString("phone"),
                                    email == null ? null : new EmailAddress(email),
                                    row.getString("preferred_channel"),
                                    row.getString("language"),
                                    row.getString("note")));
                })
                .list();
    }

    /** @param main whether they take the place of whoever was; the first one is the main contact in any case */
    @WorksCases
    public ContactId add(CustomerId customer, ContactPerson person, boolean main) {
        ContactId id = ContactId.next();
        hold(customer);
        statements.update("""
                        INSERT INTO customer_contact
                               (name, role, phone, email, preferred_channel, language, note, id, customer_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, values(person, id.value(), customer.value()));
        settle(customer, main ? id : null);
        return id;
    }

    /**
     * @param seen as whoever changes it knows it
     * @throws Conflict if somebody has changed or removed it since
     */
    @WorksCases
    public void amend(CustomerId customer, Kept seen, ContactPerson person, boolean main) {
        hold(customer);
        int changed = statements.update("""
                        UPDATE customer_contact SET name = ?, role = ?, phone = ?, email = ?, preferred_channel = ?,
                               language = ?, note = ?, version = version + 1
                         WHERE id = ? AND version = ? AND customer_id = ?
                        """, values(person, seen.id().value(), seen.version(), customer.value()));
        if (changed == 0) {
            throw new Conflict("customer.fact.changed");
        }
        settle(customer, main ? seen.id() : null);
    }

    /** Another one becomes the main contact if this was. @throws Unknown if it is gone already */
    @WorksCases
    public void remove(CustomerId customer, ContactId id) {
        hold(customer);
        int removed = statements.update(
                "DELETE FROM customer_contact WHERE id = ? AND customer_id = ?", id.value(), customer.value());
        if (removed == 0) {
            throw new Unknown("customer.fact.gone");
        }
        settle(customer, null);
    }

    /** One at a time: two who each make another one the main contact would leave two. */
    private void hold(CustomerId customer) {
        jdbc.sql("SELECT id FROM customer WHERE id = ? FOR UPDATE")
                .param(customer.value())
                .query(Long.class)
                .optional();
    }

    private void settle(CustomerId customer, @Nullable ContactId main) {
        Long now = main == null
                ? jdbc.sql("SELECT id FROM customer_contact WHERE customer_id = ? ORDER BY main DESC, id LIMIT 1")
                        .param(customer.value())
                        .query(Long.class)
                        .optional()
                        .orElse(null)
                : Long.valueOf(main.value());
        if (now != null) {
            statements.update(
                    "UPDATE customer_contact SET main = (id = ?) WHERE customer_id = ?", now, customer.value());
        }
    }

    private static @Nullable Object[] values(ContactPerson person, Object... more) {
        EmailAddress email = person.email();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(person.name());
        values.add(person.role());
        values.add(person.phone());
        values.add(email == null ? null : email.value());
        values.add(person.channel());
        values.add(person.language());
        values.add(person.note());
        values.addAll(List.of(more));
        return values.toArray();
    }
}
