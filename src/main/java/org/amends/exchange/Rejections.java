package org.amends.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that did not go in. */
@Component
class Rejections {

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final Stored stored;

    Rejections(JdbcClient jdbc, Stored stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    void keep(ImportId id, List<Rejection> rejections) {
        for (Rejection one : rejections) {
            jdbc.sql("""
                            INSERT INTO import_rejection (import_id, line, problems, cells)
                            VALUES (:id, :line, :problems, :cells)
                            """)
                    .param("id", id.value())
                    .param("line", one.line())
                    .param("problems", stored.text(one.problems()))
                    .param("cells", stored.text(one.cells()))
                    .update();
        }
    }

    List<Rejection> after(ImportId id, long line, int most) {
        return jdbc.sql("""
                        SELECT line, problems, cells FROM import_rejection WHERE import_id = :id AND line > :line
                         ORDER BY line LIMIT :most
                        """)
                .param("id", id.value())
                .param("line", line)
                .param("most", most)
                .query((row, n) -> new Rejection(
                        row.getLong("line"),
                        stored.problems(row.getString("problems")),
                        stored.cells(row.getString("cells"))))
                .list();
    }

    /** All of them, never all at once. */
    void each(ImportId id, Consumer<Rejection> reader) {
        List<Rejection> page = after(id, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = after(id, page.get(page.size() - 1).line(), PAGE);
        }
    }
}
