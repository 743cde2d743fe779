package org.amends.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.testing.TestDatabase;

/** Data folders without data yet. */
final class Folders {

    private Folders() {}

    /** Shares the programs that the run's own database has unpacked: 350 megabytes need not be written for every test. */
    static Path withUnpackedServer(Path folder) throws IOException {
        Path unpacked = TestDatabase.FOLDER.resolve("server").toAbsolutePath();
        Files.createDirectories(unpacked);
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("server"), unpacked);
        return folder;
    }
}
