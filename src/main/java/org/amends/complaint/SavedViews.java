package org.amends.complaint;

import java.util.List;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.TypedId;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of the queue that the reader has saved; nobody else sees them. */
@Service
@ReadsCases
@Transactional
public class SavedViews {

    public static final int LONGEST_NAME = 60;

    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    SavedViews(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        return jdbc.sql("SELECT id, name, query FROM saved_view WHERE user_id = ? ORDER BY name")
                .param(me())
                .query((row, n) -> new SavedView(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    /**
     * @throws Invalid without a name, or with one of more than {@link #LONGEST_NAME} characters
     * @throws Conflict if there is one of that name, or if there are too many
     */
    public void save(String name, String query) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            throw new Invalid("name", "complaint.view.name", LONGEST_NAME);
        }
        if (all().size() >= MOST) {
            throw new Conflict("complaint.view.many", MOST);
        }
        try {
            jdbc.sql("INSERT INTO saved_view (id, user_id, name, query) VALUES (?, ?, ?, ?)")
                    .params(TypedId.next(), me(), given, query)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Conflict("complaint.view.taken", given);
        }
    }

    public void remove(SavedView view) {
        jdbc.sql("DELETE FROM saved_view WHERE id = ? AND user_id = ?")
                .params(view.id(), me())
                .update();
    }

    private long me() {
        return user.require().id().value();
    }
}
