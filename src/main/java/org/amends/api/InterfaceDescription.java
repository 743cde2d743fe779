package org.amends.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.amends.organisation.BearerTokens;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says beyond the endpoints themselves: who is let in, and what every refusal looks like. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Not readable",
            "401", "Nobody signed in",
            "403", "Not allowed, one’s own proposal included",
            "404", "Unknown",
            "409", "The step is not open, or somebody else was faster",
            "422", "Invalid; the errors name the fields");

    /** @param tokens whoever keeps API keys; without one only names and passwords are spoken of */
    @Bean
    OpenAPI description(ObjectProvider<BearerTokens> tokens) {
        OpenAPI description = new OpenAPI()
                .info(new Info()
                        .title("Amends")
                        .version("v1")
                        .description("Complaint handling and service recovery. Ids are strings, instants ISO 8601 in"
                                + " UTC, lists pages counted from 0 of at most 200; every error is an RFC 9457"
                                + " problem in the language of Accept-Language (en, es)."))
                .components(new Components());
        letsIn(description, "basic");
        tokens.ifAvailable(keys -> letsIn(description, "bearer"));
        return description;
    }

    @Bean
    OpenApiCustomizer refusals() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(InterfaceDescription::refusals));
        };
    }

    private static void refusals(Operation operation) {
        REFUSALS.forEach((status, meaning) -> operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/Problem"))))));
    }

    private static Schema<?> problem() {
        Schema<?> error =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }

    private static void letsIn(OpenAPI description, String scheme) {
        description
                .getComponents()
                .addSecuritySchemes(
                        scheme,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme));
        description.addSecurityItem(new SecurityRequirement().addList(scheme));
    }
}
