package org.amends.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/**
 * Fills the database of an Amends that has started once with complaints, customers and purchases, for reading: no process runs
 * for them. Never on a database that anybody needs.
 *
 * <pre>MillionComplaints jdbc:mariadb://127.0.0.1:3306/amends amends secret [complaints] [customers]</pre>
 */
public final class MillionComplaints {

    private static final long PURCHASES_OF_EACH = 4;

    private MillionComplaints() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        long complaints = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1_000_000;
        long customers = arguments.length > 4 ? Long.parseLong(arguments[4]) : 200_000;
        try (Connection database = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            fill(database, complaints, customers);
        }
    }

    /** @param complaints more than a thousand, so that each kind of case is among them */
    public static void fill(Connection database, long complaints, long customers) throws IOException, SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : script(complaints, customers).split(";\\s*\\n")) {
                Instant start = Instant.now();
                statement.execute(sql);
                long millis = Duration.between(start, Instant.now()).toMillis();
                System.out.printf(
                        "%8d ms  %s%n",
                        millis,
                        sql.lines()
                                .filter(line -> !line.startsWith("--"))
                                .findFirst()
                                .orElse(""));
            }
        }
    }

    private static String script(long complaints, long customers) throws IOException {
        try (InputStream script = MillionComplaints.class.getResourceAsStream("million-complaints.sql")) {
            if (script == null) {
                throw new IOException("million-complaints.sql is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${complaints}", Long.toString(complaints))
                    .replace("${customers}", Long.toString(customers))
                    .replace("${purchases}", Long.toString(customers * PURCHASES_OF_EACH));
        }
    }
}
