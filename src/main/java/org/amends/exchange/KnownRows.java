package org.amends.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows rows that carry no id again: by their content, and which of the equal ones in the file they are. The third equal
 * row of a file is new if so far only two of them are in.
 */
@Component
class KnownRows {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    KnownRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Seen(int copies, int seen) {

        Seen another() {
            return new Seen(Math.max(copies, seen + 1), seen + 1);
        }
    }

    /** The first 128 bits of SHA-256 over names and values, in hexadecimal digits. */
    static String content(ImportRow row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> value : row.values()) {
                digest.update(value.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(value.getValue().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HEX.formatHex(Arrays.copyOf(digest.digest(), 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Counts rows of a batch in the transaction of the batch.
     *
     * @return for each content in its order, whether it is new
     */
    List<Boolean> areNew(String target, ImportId run, List<String> contents) {
        if (contents.isEmpty()) {
            return List.of();
        }
        Map<String, Seen> known = known(target, run, contents);
        List<Boolean> fresh = new ArrayList<>();
        for (String content : contents) {
            Seen before = known.getOrDefault(content, new Seen(0, 0));
            fresh.add(before.seen() >= before.copies());
            known.put(content, before.another());
        }
        keep(target, run, new LinkedHashMap<>(known));
        return fresh;
    }

    private Map<String, Seen> known(String target, ImportId run, Collection<String> contents) {
        Map<String, Seen> known = new HashMap<>();
        jdbc.sql("""
                        SELECT content, copies, IF(run = :run, seen, 0) AS seen FROM import_known
                         WHERE target = :target AND content IN (:contents)
                        """)
                .param("run", run.value())
                .param("target", target)
                .param(
                        "contents",
                        contents.stream().distinct().map(HEX::parseHex).toList())
                .query(row -> {
                    known.put(
                            HEX.formatHex(row.getBytes("content")), new Seen(row.getInt("copies"), row.getInt("seen")));
                });
        return known;
    }

    private void keep(String target, ImportId run, Map<String, Seen> rows) {
        List<Map.Entry<String, Seen>> all = List.copyOf(rows.entrySet());
        batches.batchUpdate("""
                        INSERT INTO import_known (target, content, copies, run, seen) VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE copies = VALUES(copies), run = VALUES(run), seen = VALUES(seen)
                        """, all, all.size(), (statement, row) -> {
            statement.setString(1, target);
            statement.setBytes(2, HEX.parseHex(row.getKey()));
            statement.setInt(3, row.getValue().copies());
            statement.setLong(4, run.value());
            statement.setInt(5, row.getValue().seen());
        });
    }
}
