package org.amends.complaint;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.kernel.Unknown;
import org.amends.organisation.OpenToAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The files of a case that are its customer's to have: what came with their story, and with what they and we said to each
 * other. Number and code are asked for at each call, as in {@link ComplaintTracking}. What colleagues put in for
 * themselves is not even read.
 */
@Service
@OpenToAll
public class TrackedFiles {

    /** Under which the line of the timeline stands that the files of a story came with. */
    static final String WITH_THE_STORY = "customerFiles";

    private static final String THEIRS = AttachmentRows.SELECT
            + " JOIN timeline_entry e ON e.id = a.entry_id WHERE a.complaint_id = :complaint"
            + " AND (e.kind IN ('MESSAGE_IN', 'MESSAGE_OUT') OR e.event = '" + WITH_THE_STORY + "')";

    private final TrackingAccess access;
    private final AttachmentRows rows;
    private final JdbcClient jdbc;

    TrackedFiles(TrackingAccess access, AttachmentRows rows, JdbcClient jdbc) {
        this.access = access;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /**
     * Its content, to be closed; one part at a time is in memory.
     *
     * @param address from where, as far as we know
     * @throws Unknown if the key opens no case, or the file is not one that its customer may have
     */
    public InputStream open(TrackingKey key, AttachmentId id, String address) {
        admit(key, id, address);
        return rows.open(id);
    }

    /** A small JPEG. As {@link #open} otherwise. */
    public byte[] thumbnail(TrackingKey key, AttachmentId id, String address) {
        admit(key, id, address);
        return rows.thumbnail(id).orElseThrow(() -> unknown(id));
    }

    List<AttachmentData> withTheStory(ComplaintId complaint) {
        return jdbc.sql(
                        AttachmentRows.SELECT
                                + " JOIN timeline_entry e ON e.id = a.entry_id WHERE a.complaint_id = ? AND e.event = ? ORDER BY a.id")
                .params(complaint.value(), WITH_THE_STORY)
                .query((row, n) -> AttachmentRows.data(row).byNobody())
                .list();
    }

    /** By the line of the timeline that each came with, without who put it in. */
    Map<Long, List<AttachmentData>> of(ComplaintId complaint) {
        Map<Long, List<AttachmentData>> files = new LinkedHashMap<>();
        jdbc.sql(THEIRS + " ORDER BY a.id")
                .param("complaint", complaint.value())
                .query(row -> {
                    files.computeIfAbsent(row.getLong("entry_id"), entry -> new ArrayList<>())
                            .add(AttachmentRows.data(row).byNobody());
                });
        return files;
    }

    private void admit(TrackingKey key, AttachmentId id, String address) {
        Complaint complaint = access.admit(key, address);
        boolean theirs = jdbc.sql("SELECT EXISTS (" + THEIRS + " AND a.id = :id)")
                .param("complaint", complaint.id().value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (!theirs) {
            throw unknown(id);
        }
    }

    private static Unknown unknown(AttachmentId id) {
        return new Unknown("complaint.attachment.unknown", id.text());
    }
}
