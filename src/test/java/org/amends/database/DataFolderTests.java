package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class DataFolderTests {

    @TempDir
    Path temporary;

    @Test
    void isLeftToTheAmendsThatHasItAndTakenOverFromOneThatWasKilled() throws Exception {
        Path folder = Folders.withUnpackedServer(temporary.resolve("data"));
        try (AnotherAmends other = AnotherAmends.runningOn(folder)) {
            assertThatThrownBy(() -> EmbeddedServer.startIn(folder))
                    .isInstanceOf(DataFolderUnusable.class)
                    .hasMessageContaining("is in use by another Amends");
            assertThat(other.server().isAlive()).isTrue();

            other.kill();
            assertThat(other.server().isAlive()).as("the orphan").isTrue();
            try (EmbeddedServer server = EmbeddedServer.startIn(folder)) {
                assertThat(other.server().isAlive()).as("the orphan").isFalse();
                assertThat(Statements.read(server, "SELECT word FROM memory")).isEqualTo("survived");
            }
        }
    }

    @Test
    void tellsASecondInstanceWhatToDoInsteadOfPrintingAStackTrace(CapturedOutput output) {
        try (DataFolder mine = DataFolder.take(temporary)) {
            assertThatThrownBy(() -> application(temporary)).hasRootCauseInstanceOf(DataFolderUnusable.class);
        }
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("The data folder " + temporary + " is in use by another Amends")
                .contains("Stop the other one first, or start this one with another folder (AMENDS_DATA).")
                .doesNotContain("at org.amends");
    }

    @Test
    void isFreeAgainWhenTheApplicationIsClosedAndItsServerEndedAfterThePool() throws Exception {
        Path folder = Folders.withUnpackedServer(temporary.resolve("data"));
        HikariDataSource pool;
        ProcessHandle server;
        try (ConfigurableApplicationContext application = application(folder)) {
            pool = application.getBean(HikariDataSource.class);
            pool.getConnection().close();
            server = ProcessHandle.of(Long.parseLong(
                            Files.readString(folder.resolve("mariadb.pid")).strip()))
                    .orElseThrow();
        }
        assertThat(pool.isClosed()).isTrue();
        assertThat(server.isAlive()).isFalse();
        assertThat(Files.readString(folder.resolve("mariadb.log"))).doesNotContain("Aborted connection");
        DataFolder.take(folder).close();
    }

    private static ConfigurableApplicationContext application(Path folder) {
        return new SpringApplicationBuilder(DatabaseConfiguration.class)
                .web(WebApplicationType.NONE)
                .run("--amends.data=" + folder);
    }
}
