package org.amends.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The public interface as a program of one user sees it. */
public final class Api {

    private final TestRestTemplate rest;
    private final String username;

    public Api(TestRestTemplate rest, String username) {
        this(rest, username, TestStaff.PASSWORD);
    }

    public Api(TestRestTemplate rest, String username, String password) {
        this.rest = rest.withBasicAuth(username, password);
        this.username = username;
    }

    /** Somebody who does not say who they are. */
    public static Api nobody(TestRestTemplate rest) {
        return new Api(rest);
    }

    private Api(TestRestTemplate anonymous) {
        this.rest = anonymous;
        this.username = "nobody";
    }

    /** Files and returns the 201's body. */
    public JsonNode files(Map<String, Object> complaint) {
        ResponseEntity<JsonNode> filed = file(complaint, UUID.randomUUID().toString());
        assertThat(filed.getStatusCode())
                .as("%s files: %s", username, filed.getBody())
                .isEqualTo(HttpStatus.CREATED);
        return body(filed);
    }

    public ResponseEntity<JsonNode> file(Object complaint, @Nullable String idempotencyKey) {
        HttpHeaders headers = json();
        if (idempotencyKey != null) {
            headers.set("Idempotency-Key", idempotencyKey);
        }
        return rest.exchange(
                "/api/v1/complaints", HttpMethod.POST, new HttpEntity<>(complaint, headers), JsonNode.class);
    }

    /** Does a step and returns the complaint. */
    public JsonNode does(String step, String number, Map<String, ?> body) {
        ResponseEntity<JsonNode> done = tries(step, number, body);
        assertThat(done.getStatusCode())
                .as("%s does %s: %s", username, step, done.getBody())
                .isEqualTo(HttpStatus.OK);
        return body(done);
    }

    public ResponseEntity<JsonNode> tries(String step, String number, Map<String, ?> body) {
        return post("/api/v1/complaints/" + number + "/steps/" + step, body);
    }

    public ResponseEntity<JsonNode> post(String path, Object body) {
        return rest.exchange(path, HttpMethod.POST, new HttpEntity<>(body, json()), JsonNode.class);
    }

    public ResponseEntity<JsonNode> put(String path, Object body) {
        return rest.exchange(path, HttpMethod.PUT, new HttpEntity<>(body, json()), JsonNode.class);
    }

    public ResponseEntity<JsonNode> get(String path, Object... values) {
        return rest.getForEntity(path, JsonNode.class, values);
    }

    /** Any request, with headers of its own choice; the body is JSON unless they say otherwise. */
    public ResponseEntity<JsonNode> sends(
            HttpMethod method, String path, @Nullable Object body, Map<String, String> headers) {
        HttpHeaders all = json();
        headers.forEach(all::set);
        return rest.exchange(path, method, new HttpEntity<>(body, all), JsonNode.class);
    }

    /** @param mapping JSON, or empty: none is sent */
    public ResponseEntity<JsonNode> sendsFile(String path, String name, byte[] file, String mapping) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        if (!mapping.isEmpty()) {
            parts.add("mapping", mapping);
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return rest.exchange(path, HttpMethod.POST, new HttpEntity<>(parts, headers), JsonNode.class);
    }

    /** A file that is offered for download. */
    public String reads(String path) {
        byte[] file = rest.getForObject(path, byte[].class);
        return new String(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8);
    }

    public JsonNode sees(String number) {
        return body(get("/api/v1/complaints/{number}", number));
    }

    public static JsonNode body(ResponseEntity<JsonNode> response) {
        JsonNode body = response.getBody();
        assertThat(body).isNotNull();
        return java.util.Objects.requireNonNull(body);
    }

    private static HttpHeaders json() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return headers;
    }
}
