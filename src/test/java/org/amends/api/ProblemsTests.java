package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import org.amends.testing.Api;
import org.amends.testing.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Every error is an RFC 9457 problem that says what to do, in the caller's language. */
class ProblemsTests extends InterfaceTest {

    @ParameterizedTest(name = "{0} {1} {2} by {4}: {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET    | complaints              |                                   | application/json | nobody | 401 | Sign in                   | Inicie sesión
            GET    | complaints              |                                   | application/json | wrong  | 401 | password                  | contraseña
            GET    | complaints              |                                   | application/json | olga   | 403 | Your role                 | Su rol
            GET    | complaints/C-1999-1     |                                   | application/json | ana    | 404 | no complaint              | reclamación
            POST   | complaints/C-1999-1/steps/triage | {"category":"x","severity":"S3"} | application/json | ana | 404 | no complaint         | reclamación
            POST   | complaints/C-1999-1/steps/dance  | {}                       | application/json | ana    | 404 | no step “dance”           | «dance»
            GET    | customers/nobody-known  |                                   | application/json | ana    | 404 | no customer               | cliente
            GET    | nowhere/at/all          |                                   | application/json | ana    | 404 | nothing at                | No hay nada en
            DELETE | complaints              |                                   | application/json | ana    | 405 | DELETE is not possible    | DELETE no es posible
            PATCH  | queue                   | {}                                | application/json | ana    | 405 | PATCH is not possible     | PATCH no es posible
            PUT    | customers/media-type    | name=Rosa                         | text/plain       | ana    | 415 | as JSON                   | como JSON
            PUT    | customers/malformed     | {"name": "Rosa"                   | application/json | ana    | 400 | not JSON                  | no es un JSON
            PUT    | customers/malformed     |                                   | application/json | ana    | 400 | not JSON                  | no es un JSON
            PUT    | customers/nameless      | {"name": ""}                      | application/json | ana    | 422 | cannot be used            | no se puede usar
            PUT    | customers/mail          | {"name": "R", "email": "r at x"}  | application/json | ana    | 422 | cannot be used            | no se puede usar
            GET    | queue?size=201          |                                   | application/json | ana    | 422 | Ask for 1 to 200          | de 1 a 200
            GET    | complaints?page=-1      |                                   | application/json | ana    | 422 | counted from 0            | desde 0
            GET    | complaints?page=first   |                                   | application/json | ana    | 422 | cannot be used            | no se puede usar
            GET    | complaints?stage=LIMBO  |                                   | application/json | ana    | 422 | cannot be used            | no se puede usar
            """)
    void everyErrorSaysWhatToDo(
            String method,
            String path,
            @Nullable String body,
            String type,
            String who,
            int status,
            String english,
            String spanish) {
        for (String language : new String[] {"en", "es-PE, en;q=0.5"}) {
            ResponseEntity<JsonNode> answer = client(who)
                    .exchange(
                            "/api/v1/" + path,
                            HttpMethod.valueOf(method),
                            new HttpEntity<>(body, headers(language, type)),
                            JsonNode.class);

            assertRefused(answer, status, "");
            JsonNode problem = Api.body(answer);
            assertThat(problem.path("status").asInt()).isEqualTo(status);
            assertThat(problem.path("title").asText()).isNotBlank();
            assertThat(problem.path("instance").asText()).startsWith("/api/v1/");
            assertThat(problem.path("detail").asText()).contains(language.equals("en") ? english : spanish);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            subject                | ""                                   | must not be blank             | no debe estar vacío
            kind                   | null                                 | must not be null              | no debe ser nulo
            kind                   | "BABBLE"                             | Use one of CLAIM, GRIEVANCE   | Use uno de CLAIM, GRIEVANCE
            kind                   | 1                                    | “1”                           | «1»
            channel                | "PIGEON"                             | Use one of WEB, EMAIL         | Use uno de WEB, EMAIL
            currency               | "XXZ"                                | “XXZ” cannot be used          | «XXZ» no se puede usar
            receivedAt             | "yesterday"                          | “yesterday” cannot be used    | «yesterday» no se puede usar
            receivedAt             | "2030-01-01T00:00:00Z"               | in the future                 | futuro
            jurisdiction           | "ATLANTIS"                           | Use PE, ES                    | Use PE, ES
            amountClaimed          | -1                                   | greater than or equal to 0    | mayor que o igual a 0
            amountClaimed          | 1e30                                 | out of bounds                 | fuera de límites
            amountClaimed          | 0.00001                              | out of bounds                 | fuera de límites
            amountClaimed          | "a lot"                              | “a lot” cannot be used        | «a lot» no se puede usar
            customer.email         | {"name":"R","email":"r at x"}        | not an e-mail address         | no es una dirección
            customer.externalId    | {"externalId":"ñ"}                   | cannot be a customer’s id     | cliente
            customer.externalId    | {"externalId":"never-met"}           | Give a name as well           | nombre
            """)
    void aWrongFieldIsNamed(String field, String value, String english, String spanish) {
        String name = field.split("\\.")[0];
        String body = "{\"kind\":\"CLAIM\",\"channel\":\"WEB\",\"subject\":\"Late\",\"" + name + "\":" + value + "}";
        for (String language : new String[] {"en", "es"}) {
            ResponseEntity<JsonNode> answer = ana.sends(
                    HttpMethod.POST,
                    "/api/v1/complaints",
                    body,
                    Map.of("Accept-Language", language, "Idempotency-Key", "field " + field + value));

            assertInvalid(answer, field);
            assertThat(Api.body(answer).path("errors").toString()).contains(language.equals("en") ? english : spanish);
        }
    }

    @Test
    void answersInEnglishWhoeverSpeaksNeitherOfOurLanguages() {
        ResponseEntity<JsonNode> answer = ana.sends(
                HttpMethod.PUT, "/api/v1/customers/french", Map.of("name", ""), Map.of("Accept-Language", "fr"));

        assertThat(Api.body(answer).path("errors").toString()).contains("must not be blank");
    }

    @Test
    void aBrowserToldToShowTextStillGetsAProblem() {
        ResponseEntity<JsonNode> answer =
                ana.sends(HttpMethod.GET, "/api/v1/complaints/C-1999-1", null, Map.of("Accept", "text/html"));

        assertRefused(answer, 404, "no complaint");
    }

    @Test
    void anAddressThatTheFirewallRefusesIsAProblemToo() {
        for (String accepted : new String[] {"application/json", "text/html"}) {
            ResponseEntity<JsonNode> answer =
                    ana.sends(HttpMethod.GET, "/api/v1/complaints;a=b", null, Map.of("Accept", accepted));

            assertRefused(answer, 400, "cannot be answered");
        }
    }

    @Test
    void anAddressThatTheServerCannotDecodeIsAProblemToo() {
        for (String path : new String[] {"/api/v1/customers/a%2Fb", "/api/v1/complaints/%00"}) {
            ResponseEntity<JsonNode> answer = rest.withBasicAuth("ana", TestStaff.PASSWORD)
                    .getForEntity(URI.create(rest.getRootUri() + path), JsonNode.class);

            assertRefused(answer, 400, "cannot be answered");
            assertThat(Api.body(answer).path("instance").asText()).isEqualTo(path);
        }
    }

    private TestRestTemplate client(String who) {
        return switch (who) {
            case "nobody" -> rest;
            case "wrong" -> rest.withBasicAuth("ana", "guessed");
            default -> rest.withBasicAuth(who, TestStaff.PASSWORD);
        };
    }

    private static HttpHeaders headers(String language, String type) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        return headers;
    }
}
