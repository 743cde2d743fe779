package org.amends.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.database.EmbeddedServer;
import org.amends.testing.Folders;
import org.amends.testing.StartedProduct;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed ends with a code other than zero, and its last words say what is wrong and what to do. */
class ClearEndTests {

    @TempDir
    Path folder;

    @Test
    void onWhatANewerAmendsHasUsed() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.startIn(Folders.withUnpackedServer(folder))) {
            Flyway.configure()
                    .dataSource(server.url(), server.username(), server.password())
                    .load()
                    .migrate();
            Books books = Books.at(server.url(), server.username(), server.password());
            books.hire("somebody", "x");
            books.change("""
                    INSERT INTO flyway_schema_history SELECT MAX(installed_rank) + 1, '99', 'sentiments', 'SQL', 'x.sql', 0,
                        'Amends 7.3.0', NOW(), 1, 1 FROM flyway_schema_history""");
            ends(
                    StartedProduct.starting(
                            folder,
                            "AMENDS_DATABASE_URL=" + server.url(),
                            "AMENDS_DATABASE_USERNAME=" + server.username(),
                            "AMENDS_DATABASE_PASSWORD=" + server.password()),
                    "These data have been used by a newer Amends (Amends 7.3.0)",
                    "Start that Amends, or a newer one.");
            assertThat(books.count("app_user")).isOne();
        }
    }

    @Test
    void onAPortThatAnotherProgramHas() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            Folders.withUnpackedServer(folder);
            ends(
                    StartedProduct.starting(folder, "AMENDS_DEMO=false", "PORT=" + other.getLocalPort()),
                    "Port " + other.getLocalPort() + " is in use by another program",
                    "start this one on another port (PORT=");
        }
    }

    @Test
    void whereTheDataFolderCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        ends(
                StartedProduct.starting(file.resolve("data")),
                "cannot be written by the user",
                "Give that user the right to write there");
    }

    @Test
    void whereTheServerIsNotThere() throws Exception {
        ends(
                StartedProduct.starting(folder, "AMENDS_DATABASE_URL=jdbc:mariadb://127.0.0.1:1/amends"),
                "The database at jdbc:mariadb://127.0.0.1:1/amends cannot be reached",
                "AMENDS_DATABASE_URL is right");
    }

    private static void ends(StartedProduct product, String problem, String remedy) throws Exception {
        try (product) {
            assertThat(product.awaitsEnd()).as(product.said()).isEqualTo(1);
            assertThat(product.said().substring(product.said().indexOf("APPLICATION FAILED TO START")))
                    .contains(problem)
                    .contains(remedy)
                    .doesNotContain("Exception");
            assertThat(product.said()).doesNotContain("\tat ");
        }
    }
}
