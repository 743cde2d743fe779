package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.testing.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/**
 * Role by role. {filed} is a new complaint, {proposed} one on which an agent has proposed more than they may grant
 * alone, {large} one above a supervisor's limit; each role gets a fresh one.
 */
class WhoMayDoWhatTests extends InterfaceTest {

    private static final List<String> ROLES = List.of("nobody", "ana", "sofia", "marta", "olga", "adam");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what               |      | where                               | body                                              | nobody agent supervisor manager operations admin
            read a complaint     | GET  | complaints/{filed}                  |                                                   | 401 200 200 200 403 200
            read its timeline    | GET  | complaints/{filed}/timeline         |                                                   | 401 200 200 200 403 200
            search complaints    | GET  | complaints?q=charged                |                                                   | 401 200 200 200 403 200
            read the queue       | GET  | queue                               |                                                   | 401 200 200 200 403 200
            take a case          | POST | complaints/{filed}/assignment       | {"assignee": "me"}                                | 401 200 200 200 403 403
            assign to another    | POST | complaints/{filed}/assignment       | {"assignee": "bruno"}                             | 401 403 200 200 403 403
            write a note         | POST | complaints/{filed}/notes            | {"body": "Called back."}                          | 401 201 201 201 403 403
            write to a customer  | POST | complaints/{filed}/messages         | {"direction": "OUT", "body": "Hello"}             | 401 201 201 201 403 403
            triage               | POST | complaints/{filed}/steps/triage     | {"category": "billing", "severity": "S3"}         | 401 200 200 200 403 403
            make it an enquiry   | POST | complaints/{filed}/steps/triage     | {"kind": "ENQUIRY", "category": "x", "severity": "S4"} | 401 403 200 200 403 403
            withdraw             | POST | complaints/{filed}/steps/withdraw   | {"reason": "Settled among themselves."}           | 401 403 200 200 403 403
            approve              | POST | complaints/{proposed}/steps/approve | {}                                                | 401 403 200 200 403 403
            approve a large sum  | POST | complaints/{large}/steps/approve    | {}                                                | 401 403 403 200 403 403
            return a proposal    | POST | complaints/{proposed}/steps/return  | {"reason": "Why so much?"}                        | 401 403 200 200 403 403
            reject a proposal    | POST | complaints/{proposed}/steps/reject  | {"reason": "Not owed."}                           | 401 403 200 200 403 403
            tell of a customer   | PUT  | customers/role-table                | {"name": "Rosa Quispe"}                           | 401 200 200 200 403 403
            read a customer      | GET  | customers/role-table                |                                                   | 401 200 200 200 403 200
            search customers     | GET  | customers?q=rosa                    |                                                   | 401 200 200 200 403 200
            record a defection   | POST | customers/role-table/defections     | {"on": "2026-02-01", "primaryCause": "PRICING"}   | 401 201 201 201 403 403
            withdraw one         | POST | customers/role-table/defections/1/withdrawal | {"reason": "A mistake."}            | 401 404 404 404 403 403
            read defections      | GET  | customers/role-table/defections     |                                                   | 401 200 200 200 403 200
            tell facts of one    | PUT  | customers/role-table/facts          | {"householdSize": 3}                              | 401 200 200 200 403 403
            read facts of one    | GET  | customers/role-table/facts          |                                                   | 401 200 200 200 403 200
            read lifetime value  | GET  | customers/role-table/lifetime-value |                                                   | 401 200 200 200 403 200
            record who wants to go | POST | customers/role-table/leaving-intention | {"statedOn": "2026-02-01", "said": "I am off."} | 401 201 201 201 403 403
            take it back         | DELETE | customers/role-nobody/leaving-intention |                                               | 401 404 404 404 403 403
            read who wants to go | GET  | retention/tasks                     |                                                   | 401 200 200 200 403 200
            ask a department     | POST | complaints/{filed}/requests         | {"department": "billing", "question": "Paid?"}    | 401 201 201 201 403 403
            read requests        | GET  | requests                            |                                                   | 401 200 200 200 200 200
            look again           | POST | complaints/{filed}/diary            | {"on": "2026-03-20", "reason": "Has it come?"}    | 401 200 200 200 403 403
            read its files       | GET  | complaints/{filed}/attachments      |                                                   | 401 200 200 200 403 200
            read why they left   | GET  | reports/defection                   |                                                   | 401 403 403 200 403 200
            read who left        | GET  | reports/defection/customers         |                                                   | 401 403 403 200 403 200
            what is not there    | GET  | nothing                             |                                                   | 401 404 404 404 404 404
            """)
    void eachRoleMayDoItsOwn(String what, String method, String where, String body, String expected) {
        marta.put("/api/v1/customers/role-table", Map.of("name", "Rosa Quispe"));

        List<String> seen = new ArrayList<>();
        for (String role : ROLES) {
            ResponseEntity<JsonNode> answer = caller(role)
                    .sends(
                            HttpMethod.valueOf(method),
                            "/api/v1/" + address(where),
                            body == null ? null : body.replace("\"me\"", "\"" + role + "\""),
                            Map.of());
            seen.add(Integer.toString(answer.getStatusCode().value()));
        }

        assertThat(String.join(" ", seen)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/actuator/health,     200 200 200 200 200 200",
        "/v3/api-docs,         200 200 200 200 200 200",
        "/actuator/prometheus, 401 200 200 200 200 200",
        "/actuator/env,        401 404 404 404 404 404"
    })
    void whatWatchesTheServerAsksForNoRole(String path, String expected) {
        assertThat(ROLES.stream()
                        .map(role -> rest(role, path))
                        .map(String::valueOf)
                        .reduce((one, other) -> one + " " + other))
                .hasValue(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nobody, 401", "ana, 201", "sofia, 201", "marta, 201", "olga, 403", "adam, 403"})
    void whoWorksCasesFilesThem(String role, int expected) {
        assertThat(caller(role)
                        .file(aClaim(), "a key of " + role)
                        .getStatusCode()
                        .value())
                .isEqualTo(expected);
    }

    private Api caller(String role) {
        return "nobody".equals(role) ? Api.nobody(rest) : new Api(rest, role);
    }

    private int rest(String role, String path) {
        var client = "nobody".equals(role) ? rest : rest.withBasicAuth(role, org.amends.testing.TestStaff.PASSWORD);
        return client.getForEntity(path, String.class).getStatusCode().value();
    }

    private String address(String where) {
        if (where.contains("{filed}")) {
            return where.replace("{filed}", filed());
        }
        if (where.contains("{large}")) {
            return where.replace("{large}", awaitingApprovalOf("800"));
        }
        return where.contains("{proposed}") ? where.replace("{proposed}", awaitingApprovalOf("80")) : where;
    }
}
