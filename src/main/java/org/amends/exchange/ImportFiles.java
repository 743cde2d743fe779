package org.amends.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.amends.kernel.Pieces;
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

    InputStream open(ImportId id) {
        return new Pieces(place -> jdbc.sql("SELECT bytes FROM import_chunk WHERE import_id = :id AND place = :place")
                .param("id", id.value())
                .param("place", place)
                .query(byte[].class)
                .optional());
    }

    void forget(ImportId id) {
        jdbc.sql("DELETE FROM import_chunk WHERE import_id = :id")
                .param("id", id.value())
                .update();
    }
}
