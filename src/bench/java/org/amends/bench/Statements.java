package org.amends.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what the server is asked to do, and the processors' time, for acts that nobody else disturbs. */
final class Statements {

    private static final String COUNTED = """
            SHOW GLOBAL STATUS WHERE Variable_name IN
            ('Questions', 'Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_commit', 'Com_set_option',
             'Handler_write', 'Innodb_data_fsyncs')""";

    /** What does not depend on who else uses the machine. */
    private static final String OURS = "processor, ours, ms";

    private static final String SERVERS = "processor, the database's, ms";

    private final JdbcClient sql;

    Statements(JdbcClient sql) {
        this.sql = sql;
    }

    /** After as many that do not count. @return by kind, for one act */
    Map<String, Double> of(int acts, Runnable act) {
        for (int i = 0; i < acts; i++) {
            act.run();
        }
        Map<String, Long> before = now();
        for (int i = 0; i < acts; i++) {
            act.run();
        }
        Map<String, Double> each = new LinkedHashMap<>();
        now().forEach((name, count) -> each.put(name, (count - before.getOrDefault(name, 0L)) / (double) acts));
        each.computeIfPresent(OURS, (name, micros) -> micros / 1000);
        each.computeIfPresent(SERVERS, (name, micros) -> micros / 1000);
        return each;
    }

    /** Candidates as columns. */
    static Table table(Map<String, Map<String, Double>> counted) {
        List<String> headings = new ArrayList<>(List.of(""));
        headings.addAll(counted.keySet());
        Table table = new Table(headings.toArray(String[]::new));
        counted.values().iterator().next().keySet().forEach(kind -> {
            List<String> cells = new ArrayList<>(List.of(kind));
            counted.values().forEach(one -> cells.add(Table.number(one.getOrDefault(kind, 0.0))));
            table.row(cells.toArray(String[]::new));
        });
        return table;
    }

    private Map<String, Long> now() {
        Map<String, Long> counted = new LinkedHashMap<>();
        sql.sql(COUNTED).query(row -> {
            counted.put(row.getString(1), row.getLong(2));
        });
        counted.put(OURS, micros(ProcessHandle.current()));
        counted.put(
                SERVERS,
                ProcessHandle.current()
                        .descendants()
                        .mapToLong(Statements::micros)
                        .sum());
        return counted;
    }

    private static long micros(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1000;
    }
}
