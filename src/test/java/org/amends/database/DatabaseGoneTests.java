package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.amends.testing.Folders;
import org.amends.testing.StartedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of one's own that goes away while Amends runs, and comes back. */
class DatabaseGoneTests {

    @TempDir
    Path temporary;

    @Test
    void saysSoAndGoesOnWhenItIsBack() throws Exception {
        Path place = Folders.withUnpackedServer(temporary.resolve("server"));
        try (DataFolder folder = DataFolder.take(place)) {
            ServerBinaries binaries = ServerBinaries.unpackedInto(place.resolve("server"));
            ServerLog log = new ServerLog(place.resolve("mariadb.log"));
            new Installation(binaries, log).into(place.resolve("mariadb"), place.resolve("unfinished"));
            ServerProcess server = ServerProcess.start(folder, binaries, log, 0);
            try (StartedProduct product = StartedProduct.on(
                    temporary,
                    "AMENDS_DATABASE_URL=" + server.url(),
                    "AMENDS_DATABASE_USERNAME=" + ServerProcess.USER,
                    "AMENDS_DATABASE_PASSWORD=" + folder.password(),
                    "AMENDS_ADMIN_PASSWORD=amends")) {
                product.awaits("First administrator");
                assertThat(get(product, "/api/v1/complaints").statusCode()).isEqualTo(200);
                assertThat(get(product, "/actuator/health").statusCode()).isEqualTo(200);

                server.stop();
                // each waits ten seconds for the database: both at once
                CompletableFuture<HttpResponse<String>> healthThen = asks(product, "/actuator/health");
                HttpResponse<String> refused = get(product, "/api/v1/complaints");
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
                assertThat(new ObjectMapper()
                                .readTree(refused.body())
                                .get("detail")
                                .asText())
                        .startsWith("The database cannot be reached at the moment");
                HttpResponse<String> health = healthThen.join();
                assertThat(health.statusCode()).isEqualTo(503);
                assertThat(health.body()).contains("DOWN");

                server = ServerProcess.start(folder, binaries, log, server.port());
                assertThat(get(product, "/api/v1/complaints").statusCode()).isEqualTo(200);
                assertThat(get(product, "/actuator/health").statusCode()).isEqualTo(200);
            } finally {
                server.stop();
            }
        }
    }

    private static HttpResponse<String> get(StartedProduct product, String path) throws IOException {
        return asks(product, path).join();
    }

    private static CompletableFuture<HttpResponse<String>> asks(StartedProduct product, String path)
            throws IOException {
        String admin = Base64.getEncoder().encodeToString("admin:amends".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(product.at(path))
                                .header("Authorization", "Basic " + admin)
                                .build(),
                        BodyHandlers.ofString());
    }
}
