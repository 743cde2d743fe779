package org.amends.customer;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who were merged into a customer go along when the customer is merged in turn: one step leads to who stays. */
@Component
class MovingMerged implements BelongsToCustomer {

    private final JdbcClient jdbc;

    MovingMerged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "customer";
    }

    @Override
    public int countOf(CustomerId customer) {
        return jdbc.sql("SELECT COUNT(*) FROM customer WHERE merged_into = :customer")
                .param("customer", customer.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Long> move(CustomerId from, CustomerId to) {
        List<Long> rows = jdbc.sql("SELECT id FROM customer WHERE merged_into = :from ORDER BY id FOR UPDATE")
                .param("from", from.value())
                .query(Long.class)
                .list();
        moveBack(rows, from, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<Long> rows, CustomerId from, CustomerId to) {
        RowsOfCustomer.inPieces(rows, piece -> jdbc.sql(
                        "UPDATE customer SET merged_into = :to WHERE id IN (:rows) AND merged_into = :from")
                .param("to", to.value())
                .param("rows", piece)
                .param("from", from.value())
                .update());
    }
}
