package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.amends.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerWatchTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path temporary;

    private final BlockingQueue<DataFolderUnusable> lost = new LinkedBlockingQueue<>();

    @Test
    void startsAServerThatWasKilledAgainWhereItWasAndGivesUpOneThatKeepsEnding() throws Exception {
        Path folder = Folders.withUnpackedServer(temporary.resolve("data"));
        try (EmbeddedServer server = EmbeddedServer.startIn(folder, lost::add)) {
            String url = server.url();
            Statements.run(server, "CREATE TABLE memory (word VARCHAR(20))", "INSERT INTO memory VALUES ('kept')");
            for (int kill = 0; kill < ServerWatch.MOST_RESTARTS; kill++) {
                kill(folder);
                assertThat(readAtLast(server)).isEqualTo("kept");
            }
            assertThat(server.url()).isEqualTo(url);
            assertThat(lost).isEmpty();

            kill(folder);
            assertThat(lost.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isNotNull()
                    .satisfies(
                            told -> assertThat(told.problem()).contains("ended").contains("137"))
                    .satisfies(told -> assertThat(told.remedy()).contains("mariadb.log"));
        }
        assertThat(lost).isEmpty();
        DataFolder.take(folder).close();
    }

    @Test
    void saysWhenTheServerCannotBeStartedAgain() throws Exception {
        Path folder = Folders.withUnpackedServer(temporary.resolve("data"));
        try (EmbeddedServer server = EmbeddedServer.startIn(folder, lost::add)) {
            assertThat(server.url()).startsWith("jdbc:mariadb:");
            // as on a full disk, the file that greets the server cannot be written
            Files.createDirectories(folder.resolve("welcome.sql/in/the/way"));
            kill(folder);
            assertThat(lost.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .hasMessageContaining("The data folder " + folder)
                    .hasMessageContaining("cannot be written");
        }
    }

    @Test
    void isNotMistakenForACrashWhenItIsClosed() throws Exception {
        Path folder = Folders.withUnpackedServer(temporary.resolve("data"));
        EmbeddedServer.startIn(folder, lost::add).close();
        assertThat(Files.readString(folder.resolve("mariadb.log")).split("ready for connections", -1))
                .hasSize(2);
        assertThat(lost).isEmpty();
    }

    private static void kill(Path folder) throws Exception {
        ProcessHandle server = ProcessHandle.of(Long.parseLong(
                        Files.readString(folder.resolve("mariadb.pid")).strip()))
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
    }

    private static String readAtLast(EmbeddedServer server) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return Statements.read(server, "SELECT word FROM memory");
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }
}
