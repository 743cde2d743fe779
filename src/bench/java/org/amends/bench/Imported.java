package org.amends.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A file of complaints, brought into a running product as a manager does. */
final class Imported {

    /** Of everybody in the demo company. */
    static final String PASSWORD = "amends";

    private Imported() {}

    /** @return how many came in; none where there is no file */
    static int into(int port, Path complaints, Path mapping) {
        if (!Files.isReadable(complaints)) {
            return 0;
        }
        TestRestTemplate manager = new TestRestTemplate(new RestTemplateBuilder().rootUri("http://localhost:" + port))
                .withBasicAuth("manager", PASSWORD);
        awaitCompany(manager);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new FileSystemResource(complaints));
        try {
            parts.add("mapping", Files.readString(mapping));
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MediaType.MULTIPART_FORM_DATA);
            String begun =
                    manager.postForObject("/api/v1/imports/complaints", new HttpEntity<>(parts, headers), String.class);
            String id = json(begun).get("id").asText();
            while (true) {
                JsonNode job = json(manager.getForObject("/api/v1/imports/" + id, String.class));
                switch (job.get("state").asText()) {
                    case "SUCCEEDED" -> {
                        return job.get("imported").asInt();
                    }
                    case "FAILED" -> throw new IllegalStateException("The import failed: " + job);
                    default -> TimeUnit.SECONDS.sleep(1);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** While the demo company is made, programs are told to come back. */
    private static void awaitCompany(TestRestTemplate manager) {
        while (!manager.getForEntity("/api/v1/queue", String.class)
                .getStatusCode()
                .is2xxSuccessful()) {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(Objects.requireNonNull(text));
    }
}
