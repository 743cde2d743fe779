package org.amends.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.testing.StartedProduct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database of a started product says, read past the product. */
final class Books {

    private static final Pattern PORT = Pattern.compile("database server runs on port (\\d+)");

    private static final String TWICE = """
            SELECT CONCAT(complaint_id, event) FROM timeline_entry
             WHERE event IS NOT NULL AND event NOT IN ('priorityChanged', 'escalated')
             GROUP BY complaint_id, event, details HAVING COUNT(*) > 1""";

    /** Each finds what must not be there. */
    private static final Map<String, String> HALF_DONE = Map.ofEntries(
            Map.entry("open complaints without exactly one process", """
                    SELECT c.number FROM complaint c LEFT JOIN ACT_RU_EXECUTION e
                        ON e.BUSINESS_KEY_ = c.id AND e.PARENT_ID_ IS NULL AND e.PROC_DEF_ID_ LIKE 'complaintHandling:%'
                     WHERE c.open GROUP BY c.id HAVING COUNT(e.ID_) <> 1"""),
            Map.entry("processes without an open complaint", """
                    SELECT e.BUSINESS_KEY_ FROM ACT_RU_EXECUTION e LEFT JOIN complaint c ON c.id = e.BUSINESS_KEY_ AND c.open
                     WHERE e.PARENT_ID_ IS NULL AND e.PROC_DEF_ID_ LIKE 'complaintHandling:%' AND c.id IS NULL"""),
            Map.entry("complaints at a step of staff without exactly one task for it", """
                    SELECT c.number FROM complaint c
                      LEFT JOIN ACT_RU_EXECUTION e ON e.BUSINESS_KEY_ = c.id AND e.PARENT_ID_ IS NULL
                      LEFT JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = e.ID_
                       AND CONCAT(c.stage, t.TASK_DEF_KEY_) IN ('TRIAGEuserTask_Triage', 'INVESTIGATIONuserTask_Investigate',
                           'RESOLUTIONuserTask_Resolve', 'RESPONSEuserTask_RespondToCustomer')
                     WHERE c.stage IN ('TRIAGE', 'INVESTIGATION', 'RESOLUTION', 'RESPONSE')
                     GROUP BY c.id HAVING COUNT(t.ID_) <> 1"""),
            Map.entry("complaints that wait without a timer, or with a task", """
                    SELECT c.number FROM complaint c
                      LEFT JOIN ACT_RU_EXECUTION e ON e.BUSINESS_KEY_ = c.id AND e.PARENT_ID_ IS NULL
                      LEFT JOIN ACT_RU_TIMER_JOB j ON j.PROCESS_INSTANCE_ID_ = e.ID_
                      LEFT JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = e.ID_
                     WHERE c.stage IN ('WAITING_FOR_CUSTOMER', 'WAITING_FOR_ANSWER')
                     GROUP BY c.id HAVING COUNT(DISTINCT j.ID_) <> 1 OR COUNT(t.ID_) > 0"""),
            Map.entry(
                    "complaints at another stage than those of the work",
                    "SELECT CONCAT(number, stage) FROM complaint WHERE stage IN ('RECEIVED', 'FULFILMENT', 'APPROVAL')"),
            Map.entry("open complaints without their clocks", """
                    SELECT c.number FROM complaint c WHERE c.open AND (
                        (SELECT COUNT(*) FROM complaint_clock k WHERE k.complaint_id = c.id AND k.kind = 'SERVICE') <> 1
                     OR (SELECT COUNT(*) FROM complaint_clock k WHERE k.complaint_id = c.id AND k.kind = 'LEGAL') <> 1
                     OR (SELECT COUNT(*) FROM complaint_clock k WHERE k.complaint_id = c.id AND k.kind = 'LEGAL'
                            AND (k.state = 'RUNNING') = (c.responded_at IS NULL)) <> 1
                     OR (SELECT COUNT(*) FROM complaint_clock k WHERE k.complaint_id = c.id AND k.kind = 'STEP'
                            AND k.state = 'RUNNING') <> (c.stage NOT LIKE 'WAITING%'))"""),
            Map.entry("closed complaints whose clocks run", """
                    SELECT c.number FROM complaint c JOIN complaint_clock k ON k.complaint_id = c.id AND k.state = 'RUNNING'
                     WHERE NOT c.open"""),
            Map.entry("closed complaints without exactly one follow-up and its process", """
                    SELECT c.number FROM complaint c LEFT JOIN follow_up f ON f.complaint_id = c.id
                      LEFT JOIN ACT_RU_EXECUTION e
                        ON e.BUSINESS_KEY_ = c.id AND e.PARENT_ID_ IS NULL AND e.PROC_DEF_ID_ LIKE 'followUp:%'
                     WHERE NOT c.open GROUP BY c.id HAVING COUNT(DISTINCT f.id) <> 1 OR COUNT(DISTINCT e.ID_) <> 1"""),
            Map.entry("complaints told twice, or not at all, that they were received", """
                    SELECT c.number FROM complaint c
                     WHERE (SELECT COUNT(*) FROM outbox o WHERE o.about = c.id AND o.body LIKE CONCAT('%', c.tracking_code, '%')) > 1
                        OR NOT EXISTS (SELECT 1 FROM outbox o WHERE o.about = c.id)"""),
            Map.entry(
                    "requests kept without an answer",
                    "SELECT request_key FROM idempotent_request WHERE response = ''"),
            Map.entry("complaints without their request, filed twice by one request", """
                    SELECT c.number FROM complaint c LEFT JOIN idempotent_request r ON r.request_key = c.subject
                     WHERE r.request_key IS NULL OR r.response NOT LIKE CONCAT('%', c.number, '%')"""),
            Map.entry("things that happened twice", TWICE),
            Map.entry("jobs that nobody will do", "SELECT CONCAT(ID_, EXCEPTION_MSG_) FROM ACT_RU_DEADLETTER_JOB"));

    private final JdbcClient database;

    private Books(JdbcClient database) {
        this.database = database;
    }

    static Books of(StartedProduct product, Path folder) throws IOException {
        Matcher port = PORT.matcher(product.said());
        if (!port.find()) {
            throw new IOException("No database:\n" + product.said());
        }
        return at(
                "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/amends",
                "amends",
                Files.readString(folder.resolve("database-password")).strip());
    }

    static Books at(String url, String username, String password) {
        return new Books(JdbcClient.create(new DriverManagerDataSource(url, username, password)));
    }

    void hire(String username, String hash) {
        database.sql("""
                        INSERT INTO app_user (id, version, username, name, role, team_id, language, password_hash, enabled, hired_at)
                        VALUES (1, 0, ?, ?, 'AGENT', 1, 'en', ?, TRUE, NOW())""").params(username, username, hash).update();
    }

    /** @return in words, with the complaints concerned */
    List<String> halfDone() {
        return HALF_DONE.entrySet().stream()
                .flatMap(check -> database.sql(check.getValue()).query(String.class).list().stream()
                        .map(found -> check.getKey() + ": " + found))
                .toList();
    }

    /** The numbers of the complaints with this subject. */
    List<String> filedAs(String subject) {
        return database.sql("SELECT number FROM complaint WHERE subject = ?")
                .param(subject)
                .query(String.class)
                .list();
    }

    /** @return what the timeline has of the steps, in order */
    List<String> steps(String number) {
        return database.sql("""
                        SELECT COALESCE(t.event, t.kind) FROM timeline_entry t JOIN complaint c ON c.id = t.complaint_id
                         WHERE c.number = ? AND COALESCE(t.event, t.kind)
                            IN ('triaged', 'MESSAGE_OUT', 'MESSAGE_IN', 'investigated', 'resolved', 'finalResponse', 'accepted')
                         ORDER BY t.id""").param(number).query(String.class).list();
    }

    long complaints() {
        return count("complaint");
    }

    /** @param what a table, and perhaps a condition */
    long count(String what) {
        return database.sql("SELECT COUNT(*) FROM " + what).query(Long.class).single();
    }

    void change(String sql) {
        database.sql(sql).update();
    }

    /** Events that are there more than once for one complaint. */
    List<String> twice() {
        return database.sql(TWICE).query(String.class).list();
    }
}
