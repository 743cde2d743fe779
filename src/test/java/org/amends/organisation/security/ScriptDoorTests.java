package org.amends.organisation.security;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Administers;
import org.amends.organisation.BearerTokens;
import org.amends.organisation.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The chain of the scripts' paths before an endpoint of our own, with one known API key. */
@SpringJUnitWebConfig
class ScriptDoorTests {

    @RestController
    static class Endpoint {

        @GetMapping("/api/v1/greeting")
        public String greet() {
            return "hello";
        }

        @Administers
        @PostMapping("/api/v1/settings")
        public String change() {
            return "changed";
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @EnableWebSecurity
    @EnableMethodSecurity
    @Import({ApiSecurity.class, Problems.class, Endpoint.class})
    static class Door {

        @Bean
        ObjectMapper objectMapper() {
            return new ObjectMapper();
        }

        @Bean
        BearerTokens bearerTokens() {
            return token -> "agents-key".equals(token)
                    ? Optional.of(SystemActor.named("the shop", Role.AGENT.authority()))
                    : Optional.empty();
        }
    }

    private final MockMvc mvc;

    ScriptDoorTests(WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void asksWhoIsThereWithAProblemAndNoRedirect() throws Exception {
        mvc.perform(get("/api/v1/greeting"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Basic realm=\"Amends\", charset=\"UTF-8\""))
                .andExpect(header().doesNotExist("Location"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("about:blank"))
                .andExpect(jsonPath("$.title").value("Unauthorized"))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.detail").value("Sign in with your name and password, or with an API key."))
                .andExpect(jsonPath("$.instance").value("/api/v1/greeting"));
    }

    @Test
    void refusesInTheCallersLanguage() throws Exception {
        mvc.perform(get("/api/v1/greeting").header("Accept-Language", "es-PE, en;q=0.5"))
                .andExpect(jsonPath("$.detail")
                        .value("Inicie sesión con su usuario y contraseña, o con una clave de API."));
    }

    @Test
    void letsAKeyInWithItsOneRole() throws Exception {
        mvc.perform(get("/api/v1/greeting").header("Authorization", "Bearer agents-key"))
                .andExpect(status().isOk());
        mvc.perform(post("/api/v1/settings").header("Authorization", "Bearer agents-key"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.title").value("Forbidden"))
                .andExpect(jsonPath("$.status").value(403))
                .andExpect(jsonPath("$.detail").value("You are not allowed to do this."))
                .andExpect(jsonPath("$.instance").value("/api/v1/settings"));
    }

    @Test
    void refusesAnUnknownKey() throws Exception {
        mvc.perform(get("/api/v1/greeting").header("Authorization", "Bearer guessed"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.detail").value("The name, the password or the API key is wrong."));
    }
}
