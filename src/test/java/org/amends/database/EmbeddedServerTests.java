package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.amends.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the system's temporary folder on purpose: data there must be as safe as anywhere. */
class EmbeddedServerTests {

    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        folder = Folders.withUnpackedServer(temporary.resolve("a data folder"));
    }

    @Test
    void keepsTheDataFromOneStartToTheNext() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.startIn(folder)) {
            Statements.run(server, "CREATE TABLE memory (word VARCHAR(20))", "INSERT INTO memory VALUES ('amends')");
        }
        try (EmbeddedServer server = EmbeddedServer.startIn(folder)) {
            assertThat(Statements.read(server, "SELECT word FROM memory")).isEqualTo("amends");
        }
    }

    @Test
    void letsNobodyInWithoutTheGeneratedPassword() throws IOException {
        try (EmbeddedServer server = EmbeddedServer.startIn(folder)) {
            assertThat(server.password()).hasSize(48);
            for (String user : new String[] {server.username(), "root", ""}) {
                for (String password : new String[] {"wrong", ""}) {
                    assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, password))
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("Access denied");
                }
            }
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("database-password"))))
                    .isEqualTo("rw-------");
            assertThat(folder.resolve("welcome.sql")).doesNotExist();
        }
    }

    @Test
    void isBackedUpAndRestoredByItsOwnProgramsWhileItRuns() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.startIn(folder)) {
            Statements.run(
                    server,
                    "CREATE TABLE memory (word VARCHAR(20)) WITH SYSTEM VERSIONING",
                    "INSERT INTO memory VALUES ('before')",
                    "UPDATE memory SET word = 'Ñandú 🚲'");
            Path backup = temporary.resolve("backup.sql");
            program("mariadb-dump", "--single-transaction", "--dump-history", "amends")
                    .redirectOutput(backup.toFile())
                    .start()
                    .waitFor();
            Statements.run(server, "DROP DATABASE amends", "CREATE DATABASE amends");
            program("mariadb", "amends").redirectInput(backup.toFile()).start().waitFor();
            assertThat(Statements.read(server, "SELECT word FROM amends.memory"))
                    .isEqualTo("Ñandú 🚲");
            assertThat(Statements.read(
                            server,
                            "SELECT GROUP_CONCAT(word ORDER BY row_start) FROM amends.memory FOR SYSTEM_TIME ALL"))
                    .isEqualTo("before,Ñandú 🚲");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("client.cnf"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void leavesTheTemporaryTablesOfAnotherServerAlone() throws Exception {
        Path other = Folders.withUnpackedServer(temporary.resolve("other"));
        try (EmbeddedServer first = EmbeddedServer.startIn(folder);
                Connection connection = DriverManager.getConnection(first.url(), first.username(), first.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE noted (word VARCHAR(20)) ENGINE=Aria");
            EmbeddedServer.startIn(other).close();
            statement.execute("DROP TEMPORARY TABLE noted");
        }
    }

    private ProcessBuilder program(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of("server/bin/" + name, "--defaults-file=client.cnf"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectError(Redirect.INHERIT);
    }

    @Test
    void startsOverAnInstallationThatWasCutShort() throws IOException {
        Files.createDirectories(folder.resolve("mariadb.unfinished/mysql"));
        Files.writeString(folder.resolve("mariadb.unfinished/ibdata1"), "half of it");
        try (EmbeddedServer server = EmbeddedServer.startIn(folder)) {
            assertThat(server.url()).startsWith("jdbc:mariadb://127.0.0.1:");
        }
    }

    @Test
    void saysWhatTheServerSaidWhenItDoesNotStart() throws IOException {
        Files.createDirectories(folder.resolve("mariadb"));
        assertThatThrownBy(() -> EmbeddedServer.startIn(folder))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("mysql.plugin");
    }

    @Test
    void saysSoWhenTheFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> EmbeddedServer.startIn(file.resolve("data")))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("cannot be written by the user");
    }
}
