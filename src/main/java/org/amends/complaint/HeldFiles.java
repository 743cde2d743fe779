package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that visitors have put in and not sent, as rows. They are of no case yet, and nobody but their holder finds them. */
@Component
class HeldFiles {

    private final JdbcClient jdbc;

    HeldFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param bytes of all together */
    record Sum(int files, long bytes) {}

    void insert(AttachmentId id, String holder, String name, Instant now) {
        jdbc.sql("""
                        INSERT INTO attachment (id, holder, name, media_type, size, added_by_name, added_at)
                        VALUES (:id, :holder, :name, '', 0, :byName, :now)
                        """)
                .param("id", id.value())
                .param("holder", holder)
                .param("name", name)
                .param("byName", Visitor.NAME)
                .param("now", Timestamp.from(now))
                .update();
    }

    Sum of(String holder) {
        return jdbc.sql("SELECT COUNT(*) AS files, COALESCE(SUM(size), 0) AS bytes FROM attachment WHERE holder = ?")
                .param(holder)
                .query((row, n) -> new Sum(row.getInt("files"), row.getLong("bytes")))
                .single();
    }

    Optional<AttachmentData> find(String holder, AttachmentId id) {
        return jdbc.sql(AttachmentRows.SELECT + " WHERE a.holder = ? AND a.id = ?")
                .params(holder, id.value())
                .query((row, n) -> AttachmentRows.data(row))
                .optional();
    }

    void delete(String holder, AttachmentId id) {
        jdbc.sql("DELETE FROM attachment WHERE holder = ? AND id = ?")
                .params(holder, id.value())
                .update();
    }

    /** They are the case's now, to be sent with a line of it. @return how many were there */
    int give(Enclosed enclosed, ComplaintId complaint) {
        return jdbc.sql(
                        "UPDATE attachment SET complaint_id = :complaint, holder = NULL WHERE holder = :holder AND id IN (:files)")
                .param("complaint", complaint.value())
                .param("holder", enclosed.holder())
                .param("files", AttachmentRows.values(enclosed.files()))
                .update();
    }

    void deleteThoseBefore(Instant moment) {
        jdbc.sql("DELETE FROM attachment WHERE holder IS NOT NULL AND added_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }
}
