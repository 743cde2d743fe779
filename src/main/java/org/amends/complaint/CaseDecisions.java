package org.amends.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.amends.kernel.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was decided about a case, by which version of which table, so that it can say why. */
@Component
class CaseDecisions {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    CaseDecisions(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void keep(ComplaintId complaint, Decided<?> decided) {
        jdbc.sql("""
                        INSERT INTO complaint_decision
                               (id, complaint_id, decision, table_version, decided_at, asked, answered, reasons)
                        VALUES (:id, :complaint, :decision, :version, :at, :asked, :answered, :reasons)
                        """)
                .param("id", TypedId.next())
                .param("complaint", complaint.value())
                .param("decision", decided.table())
                .param("version", decided.version())
                .param("at", Timestamp.from(clock.instant()))
                .param("asked", text(decided.asked()))
                .param("answered", text(decided.answered()))
                .param("reasons", String.join(",", decided.reasons()))
                .update();
    }

    private String text(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
