package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.amends.testing.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Folders as a dying disk, a bad copy or a curious person leaves them. */
class DamagedFolderTests {

    @TempDir
    static Path whole;

    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeAll
    static void make() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.startIn(Folders.withUnpackedServer(whole))) {
            Statements.run(server, "CREATE TABLE memory (word VARCHAR(20))", "INSERT INTO memory VALUES ('kept')");
        }
    }

    @BeforeEach
    void copy() throws IOException {
        folder = Folders.withUnpackedServer(temporary.resolve("data"));
        FileSystemUtils.copyRecursively(whole.resolve("mariadb"), folder.resolve("mariadb"));
        Files.copy(whole.resolve("database-password"), folder.resolve("database-password"));
    }

    @Test
    void saysWhatTheServerSaidOfADamagedTableSpace() throws IOException {
        overwrite("mariadb/ibdata1");
        refuses();
    }

    @Test
    void saysWhatTheServerSaidOfATruncatedLog() throws IOException {
        try (RandomAccessFile log =
                new RandomAccessFile(folder.resolve("mariadb/ib_logfile0").toFile(), "rw")) {
            log.setLength(700);
        }
        refuses();
    }

    @Test
    void saysWhatTheServerSaidWhereItsOwnTablesAreMissing() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("mariadb/mysql"));
        refuses();
    }

    @Test
    void makesANewPasswordWhereTheOldOneIsUnreadable() throws Exception {
        Files.write(folder.resolve("database-password"), new byte[] {(byte) 0xff, '\'', '\n', 0, (byte) 0xfe});
        try (EmbeddedServer server = EmbeddedServer.startIn(folder)) {
            assertThat(Statements.read(server, "SELECT word FROM memory")).isEqualTo("kept");
        }
    }

    @Test
    void goesOnWithoutTheProgramsThatItCanUnpackAgain() throws Exception {
        Files.delete(folder.resolve("server"));
        Files.createDirectories(folder.resolve("server"));
        try (EmbeddedServer server = EmbeddedServer.startIn(folder)) {
            assertThat(Statements.read(server, "SELECT word FROM memory")).isEqualTo("kept");
        }
    }

    /** And leaves what is there as it is, for who may be able to save it. */
    private void refuses() throws IOException {
        assertThatThrownBy(() -> EmbeddedServer.startIn(folder))
                .isInstanceOfSatisfying(DataFolderUnusable.class, refusal -> assertThat(refusal.remedy())
                        .contains("mariadb.log")
                        .contains("backup"))
                .hasMessageContaining("did not start")
                .hasMessageContaining("[ERROR]");
        assertThat(Files.readString(folder.resolve("mariadb/amends/memory.ibd"), StandardCharsets.ISO_8859_1))
                .contains("kept");
        DataFolder.take(folder).close();
    }

    private void overwrite(String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] noise = new byte[(int) Files.size(file)];
        Arrays.fill(noise, (byte) 'x');
        Files.copy(new ByteArrayInputStream(noise), file, StandardCopyOption.REPLACE_EXISTING);
    }
}
