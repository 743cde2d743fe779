package org.amends.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server says, in a file: written by the server itself, so that it goes on when Amends is killed. */
record ServerLog(Path file) {

    private static final int LINES_SHOWN = 12;

    Process start(ProcessBuilder program) throws IOException {
        return program.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(file.toFile()))
                .start();
    }

    DataFolderUnusable failure(String what, Throwable cause) {
        return new DataFolderUnusable(
                "The embedded database server %s (%s). It last said:%n%s".formatted(what, cause.getMessage(), tail()),
                "Look into %s for the cause. Damaged data come back from a backup of the data folder; nothing there was removed. Without the embedded server: name a MariaDB server by AMENDS_DATABASE_URL."
                        .formatted(file),
                cause);
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(file);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
