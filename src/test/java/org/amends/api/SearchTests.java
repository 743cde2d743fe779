package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.amends.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

/**
 * What is said often is found by reading the newest cases, what is said seldom by the indexes: the answer is the same.
 * Three cases are seldom, twelve are often.
 */
class SearchTests extends InterfaceTest {

    private String word = "";

    @BeforeEach
    void inventAWord() {
        word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void findsWordsWhereTheyBeginAndWhateverTheirCaseAndAccents(int times) {
        for (int n = 0; n < times; n++) {
            claims("The (" + word + "ación) came", "Nothing else", "Somebody");
        }
        claims("Inside: x" + word + "acion", "Not where it begins", "Somebody");
        assertThat(found(word)).hasSize(times);
        assertThat(found(word.toUpperCase(Locale.ROOT) + "ACION")).hasSize(times);
        assertThat(found(word + "acion came")).hasSize(times);
        assertThat(found("came " + word + " nothing")).hasSize(times);
        assertThat(found("came " + word + " never" + word)).isEmpty();
        assertThat(found(word + "&stage=TRIAGE")).hasSize(times);
        assertThat(found(word + "&stage=CLOSED")).isEmpty();
        assertThat(found(word + "&tier=UNRATED")).hasSize(times);
        assertThat(found(word + "&assignee=ana")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void findsCustomersByTheBeginningOfAnyOfTheirFirstFourWords(int times) {
        for (int n = 0; n < times; n++) {
            claims("Late", "It is late", "Ana Li " + word + " de la Cruz");
        }
        assertThat(found("Ana Li " + word)).hasSize(times);
        assertThat(found("Li " + word)).hasSize(times);
        assertThat(found(word + " de")).hasSize(times);
        assertThat(found("de la Cruz")).hasSizeGreaterThanOrEqualTo(times);
        assertThat(found("a " + word)).isEmpty();
    }

    @Test
    void findsTheSeldomWordBesideTheCommonOne() {
        for (int n = 0; n < 10; n++) {
            claims(word + " alone", "Nothing else", "Somebody");
        }
        claims(word + " with zeppelin" + word, "Nothing else", "Somebody");
        assertThat(found(word + " zeppelin" + word)).hasSize(1);
        assertThat(found("zeppelin" + word + " " + word)).hasSize(1);
    }

    @Test
    void takesWhatLooksLikeAPatternAsItIsWritten() {
        claims("100% " + word, "Nothing else", "A_" + word);
        assertThat(found("A_" + word)).hasSize(1);
        assertThat(found("A%25" + word)).isEmpty();
        assertThat(found("A1" + word)).isEmpty();
    }

    @Test
    void listsTheNewestFirstPageAfterPage() {
        for (int n = 0; n < 12; n++) {
            claims(word + " " + n, "Nothing else", "Somebody");
        }
        List<String> all = found(word);
        assertThat(found(word + "&size=5&page=0")).isEqualTo(all.subList(0, 5));
        assertThat(found(word + "&size=5&page=2")).isEqualTo(all.subList(10, 12));
        assertThat(all.get(0)).isGreaterThan(all.get(11));
    }

    @Test
    void listsCustomersWhoseNameBeginsWithTheTextBeforeTheOthers() {
        claims("Late", "Late", "Aaa " + word);
        claims("Late", "Late", word + " Zzz");
        claims("Late", "Late", "Aaa Bbb Ccc " + word);
        assertThat(names(ana.get("/api/v1/customers?q=" + word), "name"))
                .containsExactly(word + " Zzz", "Aaa Bbb Ccc " + word, "Aaa " + word);
        assertThat(names(ana.get("/api/v1/customers?size=1&page=1&q=" + word), "name"))
                .containsExactly("Aaa Bbb Ccc " + word);
    }

    private void claims(String subject, String description, String name) {
        ana.files(Map.of(
                "kind",
                "CLAIM",
                "channel",
                "PHONE",
                "subject",
                subject,
                "description",
                description,
                "customer",
                Map.of("externalId", UUID.randomUUID().toString(), "name", name)));
    }

    private List<String> found(String query) {
        return names(
                ana.get("/api/v1/complaints?" + (query.contains("size=") ? "" : "size=50&") + "q=" + query), "number");
    }

    private static List<String> names(ResponseEntity<JsonNode> answer, String field) {
        return StreamSupport.stream(Api.body(answer).get("items").spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }
}
