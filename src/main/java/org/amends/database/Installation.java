package org.amends.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Makes an empty data directory with the server's own tables. The server's installation script does the same, but
 * fails on a path with blanks, and adds a test schema that anybody may use.
 */
record Installation(ServerBinaries binaries, ServerLog output) {

    /** {@code root} can sign in from this machine's user of that name alone, over the socket. */
    private static final String BEFORE = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='root';\n";

    private static final List<String> TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "mariadb_sys_schema.sql");

    /** @param unfinished a directory beside, renamed when it is whole: an installation that was cut short starts over */
    void into(Path data, Path unfinished) {
        LeftoverServer.stopOn(unfinished);
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            run(OwnerOnly.directory(unfinished));
            Files.move(unfinished, data);
        } catch (IOException e) {
            throw output.failure("cannot prepare its data directory", e);
        }
    }

    private void run(Path data) throws IOException {
        Process process = output.start(binaries.server(data, List.of("--bootstrap", "--max-allowed-packet=8M")));
        try (OutputStream input = process.getOutputStream()) {
            input.write(BEFORE.getBytes(StandardCharsets.UTF_8));
            for (String tables : TABLES) {
                Files.copy(binaries.script(tables), input);
            }
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException("the installation ended with code " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("the installation was interrupted", e);
        }
    }
}
