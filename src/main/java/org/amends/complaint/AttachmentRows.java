package org.amends.complaint;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.kernel.Pieces;
import org.amends.organisation.Actor;
import org.amends.organisation.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files as rows: their particulars, and their content in parts that are read one after the other. */
@Component
class AttachmentRows {

    /** Bytes of a part. */
    static final int PART = 512 * 1024;

    static final String SELECT =
            "SELECT a.id, a.name, a.media_type, a.size, a.thumbnail IS NOT NULL AS has_thumbnail, a.added_by_name, a.added_at, a.entry_id FROM attachment a";

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose a file is. @param sent whether it came with a line of the timeline */
    record Owner(ComplaintId complaint, @Nullable UserId addedBy, boolean sent) {}

    void insert(AttachmentId id, ComplaintId complaint, String name, Actor by, Instant now) {
        jdbc.sql("""
                        INSERT INTO attachment (id, complaint_id, name, media_type, size, added_by, added_by_name, added_at)
                        VALUES (:id, :complaint, :name, '', 0, :by, :byName, :now)
                        """)
                .param("id", id.value())
                .param("complaint", complaint.value())
                .param("name", name)
                .param("by", by.number())
                .param("byName", by.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void insertPart(AttachmentId id, int part, byte[] bytes) {
        jdbc.sql("INSERT INTO attachment_part (attachment_id, part, bytes) VALUES (?, ?, ?)")
                .params(id.value(), part, bytes)
                .update();
    }

    void complete(AttachmentId id, String mediaType, long size, byte @Nullable [] thumbnail) {
        jdbc.sql("UPDATE attachment SET media_type = ?, size = ?, thumbnail = ? WHERE id = ?")
                .param(mediaType)
                .param(size)
                .param(thumbnail)
                .param(id.value())
                .update();
    }

    /** @return how many of them were not sent yet, and are now */
    int send(Collection<AttachmentId> files, ComplaintId complaint, long entry) {
        return jdbc.sql(
                        "UPDATE attachment SET entry_id = :entry WHERE id IN (:files) AND complaint_id = :complaint AND entry_id IS NULL")
                .param("entry", entry)
                .param("files", values(files))
                .param("complaint", complaint.value())
                .update();
    }

    void delete(AttachmentId id) {
        jdbc.sql("DELETE FROM attachment WHERE id = ?").param(id.value()).update();
    }

    /** What nobody has sent since then. */
    void deleteUnsent(Instant before) {
        jdbc.sql("DELETE FROM attachment WHERE entry_id IS NULL AND added_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    /** What came with a line of the timeline, the oldest first. */
    List<AttachmentData> of(ComplaintId complaint) {
        return jdbc.sql(SELECT + " WHERE a.complaint_id = ? AND a.entry_id IS NOT NULL ORDER BY a.id")
                .param(complaint.value())
                .query((row, n) -> data(row))
                .list();
    }

    /** The same, by the line that each came with. */
    Map<Long, List<AttachmentData>> byEntry(ComplaintId complaint) {
        Map<Long, List<AttachmentData>> files = new LinkedHashMap<>();
        jdbc.sql(SELECT + " WHERE a.complaint_id = ? AND a.entry_id IS NOT NULL ORDER BY a.id")
                .param(complaint.value())
                .query(row -> {
                    files.computeIfAbsent(row.getLong("entry_id"), entry -> new ArrayList<>())
                            .add(data(row));
                });
        return files;
    }

    List<AttachmentData> shownWith(InternalRequestId request) {
        return jdbc.sql(
                        SELECT
                                + " JOIN internal_request_file f ON f.attachment_id = a.id WHERE f.request_id = ? ORDER BY a.id")
                .param(request.value())
                .query((row, n) -> data(row))
                .list();
    }

    int count(ComplaintId complaint) {
        return jdbc.sql("SELECT COUNT(*) FROM attachment WHERE complaint_id = ?")
                .param(complaint.value())
                .query(Integer.class)
                .single();
    }

    Optional<AttachmentData> find(AttachmentId id) {
        return jdbc.sql(SELECT + " WHERE a.id = ? AND a.holder IS NULL")
                .param(id.value())
                .query((row, n) -> data(row))
                .optional();
    }

    Optional<Owner> owner(AttachmentId id) {
        return jdbc.sql("SELECT complaint_id, added_by, entry_id FROM attachment WHERE id = ? AND holder IS NULL")
                .param(id.value())
                .query((row, n) -> new Owner(
                        new ComplaintId(row.getLong("complaint_id")),
                        row.getObject("added_by") == null ? null : new UserId(row.getLong("added_by")),
                        row.getObject("entry_id") != null))
                .optional();
    }

    /** Whether the file is shown with a request to that department, or to any. */
    boolean isShownTo(AttachmentId id, @Nullable Long department) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM internal_request_file f JOIN internal_request r ON r.id = f.request_id
                                        WHERE f.attachment_id = :id AND (:any OR r.department = :department))
                        """)
                .param("id", id.value())
                .param("any", department == null)
                .param("department", department == null ? 0 : department)
                .query(Boolean.class)
                .single();
    }

    void show(InternalRequestId request, Collection<AttachmentId> files, ComplaintId complaint) {
        files.forEach(file -> jdbc.sql(
                        "INSERT IGNORE INTO internal_request_file (request_id, attachment_id) SELECT ?, id FROM attachment WHERE id = ? AND complaint_id = ?")
                .params(request.value(), file.value(), complaint.value())
                .update());
    }

    Optional<byte[]> thumbnail(AttachmentId id) {
        return jdbc.sql("SELECT thumbnail FROM attachment WHERE id = ? AND holder IS NULL AND thumbnail IS NOT NULL")
                .param(id.value())
                .query((row, n) -> row.getBytes("thumbnail"))
                .optional();
    }

    InputStream open(AttachmentId id) {
        return new Pieces(part -> jdbc.sql("SELECT bytes FROM attachment_part WHERE attachment_id = ? AND part = ?")
                .params(id.value(), part)
                .query(byte[].class)
                .optional());
    }

    static List<Long> values(Collection<AttachmentId> files) {
        return files.stream().map(AttachmentId::value).toList();
    }

    static AttachmentData data(ResultSet row) throws SQLException {
        return new AttachmentData(
                new AttachmentId(row.getLong("id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getBoolean("has_thumbnail"),
                row.getString("added_by_name"),
                row.getTimestamp("added_at").toInstant());
    }
}
