package org.amends.customer;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Purchases remember of whom they were told, so that two with the same id stand beside each other and an import still
 * knows both. One that reads the same on both sides is the same purchase: it stays where it is, and counts once.
 */
@Component
class MovingPurchases implements BelongsToCustomer {

    private final JdbcClient jdbc;

    MovingPurchases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "purchase";
    }

    @Override
    public int countOf(CustomerId customer) {
        return jdbc.sql("SELECT COUNT(*) FROM purchase WHERE customer_id = :customer")
                .param("customer", customer.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Long> move(CustomerId from, CustomerId to) {
        List<Long> rows = jdbc.sql("""
                        SELECT p.id FROM purchase p WHERE p.customer_id = :from AND NOT EXISTS (
                               SELECT 1 FROM purchase same
                                WHERE same.customer_id = :to AND same.external_id = p.external_id
                                  AND same.purchased_on = p.purchased_on AND same.amount = p.amount
                                  AND same.currency = p.currency AND same.product <=> p.product
                                  AND same.quantity <=> p.quantity)
                           FOR UPDATE
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query(Long.class)
                .list();
        moveBack(rows, from, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<Long> rows, CustomerId from, CustomerId to) {
        RowsOfCustomer.inPieces(rows, piece -> jdbc.sql("""
                                UPDATE purchase SET told_of = NULLIF(COALESCE(told_of, customer_id), :to), customer_id = :to
                                 WHERE id IN (:rows) AND customer_id = :from
                                """)
                .param("to", to.value())
                .param("rows", piece)
                .param("from", from.value())
                .update());
    }
}
