package org.amends;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Amends {

    /**
     * Runs in UTC, whatever the machine: the database driver writes an {@code Instant} in the zone of the JVM. The
     * machine's own zone stays known as the default of {@code amends.zone}.
     */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Amends.class);
        application.setDefaultProperties(
                Map.of("amends.zone", ZoneId.systemDefault().getId()));
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        application.run(args);
    }
}
