package org.amends.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class OrganisationSettingsTests {

    @Test
    void readsThePublishedEnvironmentVariables() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment",
                        Map.of("AMENDS_ADMIN_PASSWORD", "a secret", "AMENDS_ZONE", "America/Lima")));

        OrganisationSettings settings = new Binder(ConfigurationPropertySources.get(environment))
                .bind("amends", OrganisationSettings.class)
                .get();

        assertThat(settings.adminPassword()).isEqualTo("a secret");
        assertThat(settings.zoneOrSystems()).isEqualTo(ZoneId.of("America/Lima"));
        assertThat(settings.country()).isNull();
    }
}
