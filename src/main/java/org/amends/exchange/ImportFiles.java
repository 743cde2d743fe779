package org.amends.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files of imports until they are read: in the database, in pieces, so that any node can go on where another
 * stopped, and none holds a file in memory.
 */
@Component
class ImportFiles {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its size in bytes */
    long keep(ImportId id, InputStream file) throws IOException {
        long size = 0;
        int place = 0;
        for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
            jdbc.sql("INSERT INTO import_chunk (import_id, place, bytes) VALUES (:id, :place, :bytes)")
                    .param("id", id.value())
                    .param("place", place++)
                    .param("bytes", piece)
                    .update();
            size += piece.length;
        }
        return size;
    }

    /** Reads a piece when the one before is used up. */
    InputStream open(ImportId id) {
        return new SequenceInputStream(new Enumeration<>() {
            private int place;
            private byte[] next = piece(id, place);

            @Override
            public boolean hasMoreElements() {
                return next.length > 0;
            }

            @Override
            public InputStream nextElement() {
                InputStream piece = new ByteArrayInputStream(next);
                next = piece(id, ++place);
                return piece;
            }
        });
    }

    private byte[] piece(ImportId id, int place) {
        return jdbc.sql("SELECT bytes FROM import_chunk WHERE import_id = :id AND place = :place")
                .param("id", id.value())
                .param("place", place)
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }

    void forget(ImportId id) {
        jdbc.sql("DELETE FROM import_chunk WHERE import_id = :id")
                .param("id", id.value())
                .update();
    }
}
