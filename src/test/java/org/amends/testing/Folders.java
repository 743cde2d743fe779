package org.amends.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders without data yet. */
public final class Folders {

    private Folders() {}

    /** Shares the programs that the run's own database has unpacked: 350 megabytes need not be written for every test. */
    public static Path withUnpackedServer(Path folder) throws IOException {
        Path unpacked = Files.createDirectories(TestDatabase.FOLDER.resolve("server"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("server"), unpacked.toAbsolutePath());
        return folder;
    }
}
