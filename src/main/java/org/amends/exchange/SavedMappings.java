package org.amends.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amends.kernel.Invalid;
import org.amends.organisation.Oversees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Mappings kept by name, for the next file of the same system. */
@Service
@Oversees
public class SavedMappings {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Stored stored;

    SavedMappings(JdbcClient jdbc, Stored stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /** By name, in the order of names. */
    public Map<String, ImportMapping> of(String target) {
        Map<String, ImportMapping> mappings = new LinkedHashMap<>();
        jdbc.sql("SELECT name, mapping FROM import_mapping WHERE target = :target ORDER BY name")
                .param("target", target)
                .query(row -> {
                    mappings.put(row.getString("name"), stored.mapping(row.getString("mapping")));
                });
        return mappings;
    }

    /** In place of one of the same name. @throws Invalid if the name is blank or too long */
    public void save(String target, String name, ImportMapping mapping) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new Invalid("name", "exchange.mapping.name", LONGEST_NAME);
        }
        jdbc.sql("""
                        INSERT INTO import_mapping (target, name, mapping) VALUES (:target, :name, :mapping)
                        ON DUPLICATE KEY UPDATE mapping = VALUES(mapping)
                        """)
                .param("target", target)
                .param("name", kept)
                .param("mapping", stored.text(mapping))
                .update();
    }

    public void forget(String target, String name) {
        jdbc.sql("DELETE FROM import_mapping WHERE target = :target AND name = :name")
                .param("target", target)
                .param("name", name)
                .update();
    }
}
