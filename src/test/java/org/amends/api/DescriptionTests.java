package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amends.organisation.BearerTokens;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The interface describes itself, to anybody, and completely. */
class DescriptionTests extends InterfaceTest {

    @Test
    void everyEndpointIsDescribed(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        assertThat(described()).isEqualTo(mapped(endpoints.getHandlerMethods()));
        assertThat(described())
                .contains(
                        "post /api/v1/complaints",
                        "post /api/v1/complaints/{number}/steps/follow-up",
                        "get /api/v1/queue");
    }

    @Test
    void saysHowToSignInAndThatErrorsAreProblems() {
        JsonNode description = Api.body(Api.nobody(rest).get("/v3/api-docs"));

        assertThat(description.at("/info/title").asText()).isEqualTo("Amends");
        assertThat(description.at("/components/securitySchemes/basic/scheme").asText())
                .isEqualTo("basic");
        assertThat(description
                        .at("/paths/~1api~1v1~1complaints/post/responses/422/content")
                        .toString())
                .contains("application/problem+json");
    }

    @Test
    void speaksOfNoKeysWhereNobodyKeepsAny() {
        JsonNode description = Api.body(Api.nobody(rest).get("/v3/api-docs"));
        JsonNode refused = Api.body(Api.nobody(rest).get("/api/v1/queue"));

        assertThat(description.at("/components/securitySchemes")).hasSize(1);
        assertThat(description.at("/security")).hasSize(1);
        assertThat(refused.get("detail").asText()).isEqualTo("Sign in with your name and password.");
    }

    @Test
    void saysThatKeysLetInWhereSomebodyKeepsThem() {
        var keys = new StaticListableBeanFactory(Map.of("keys", (BearerTokens) token -> Optional.empty()));

        var description = new InterfaceDescription().description(keys.getBeanProvider(BearerTokens.class));

        assertThat(description.getComponents().getSecuritySchemes()).containsOnlyKeys("basic", "bearer");
        assertThat(description.getSecurity()).hasSize(2);
    }

    private Set<String> described() {
        Set<String> described = new TreeSet<>();
        Api.body(Api.nobody(rest).get("/v3/api-docs")).get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(verb -> described.add(verb + " " + path.getKey())));
        return described;
    }

    private static Set<String> mapped(Map<RequestMappingInfo, HandlerMethod> endpoints) {
        return endpoints.entrySet().stream()
                .filter(endpoint -> !endpoint.getValue().hasMethodAnnotation(Hidden.class))
                .flatMap(endpoint -> endpoint.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> verbs(endpoint.getKey()).stream().map(verb -> verb + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> verbs(RequestMappingInfo endpoint) {
        return endpoint.getMethodsCondition().getMethods().stream()
                .map(verb -> verb.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
