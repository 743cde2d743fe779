package org.amends.complaint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.complaint.TrackedCase.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said between the customer and us. Notes to colleagues are not even read. */
@Component
class CustomerMessages {

    /** The latest; no conversation is longer that people still read. */
    private static final int MOST = 500;

    private final TrackedFiles files;
    private final JdbcClient jdbc;

    CustomerMessages(TrackedFiles files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Message> of(ComplaintId complaint) {
        Map<Long, List<AttachmentData>> with = files.of(complaint);
        List<Message> latestFirst = new ArrayList<>();
        boolean[] answers = {false};
        jdbc.sql("""
                        SELECT id, at, kind, body FROM timeline_entry
                         WHERE complaint_id = :complaint
                           AND (kind IN ('MESSAGE_IN', 'MESSAGE_OUT') OR event = 'finalResponse')
                         ORDER BY id DESC LIMIT :most
                        """).param("complaint", complaint.value()).param("most", MOST).query(row -> {
            TimelineKind kind = TimelineKind.valueOf(row.getString("kind"));
            if (kind == TimelineKind.EVENT) {
                // written right after the message that it speaks of
                answers[0] = true;
                return;
            }
            boolean theirs = kind == TimelineKind.MESSAGE_IN;
            latestFirst.add(new Message(
                    row.getTimestamp("at").toInstant(),
                    theirs,
                    Objects.requireNonNullElse(row.getString("body"), ""),
                    answers[0] && !theirs,
                    with.getOrDefault(row.getLong("id"), List.of())));
            answers[0] = false;
        });
        Collections.reverse(latestFirst);
        return latestFirst;
    }
}
