package org.amends.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.amends.kernel.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the demo company where nobody works yet: its people, its customers with what they bought, and its complaints,
 * told in the order of time through the services that everybody uses.
 */
@Component
@InDemo
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoCompany implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);

    private final DemoPeople people;
    private final DemoTelling telling;
    private final DemoProgress progress;
    private final Turns turns;
    private final ObjectMapper json;
    private final Currency currency;
    private final ZoneId zone;
    private final boolean whole;

    /** @param whole with the generated eighteen months; else what {@code company.json} tells, for tests in a hurry */
    DemoCompany(
            DemoPeople people,
            DemoTelling telling,
            DemoProgress progress,
            Turns turns,
            ObjectMapper json,
            @Value("${amends.currency}") Currency currency,
            @Value("${amends.zone}") ZoneId zone,
            @Value("${amends.demo.whole:true}") boolean whole) {
        this.people = people;
        this.telling = telling;
        this.progress = progress;
        this.turns = turns;
        this.json = json;
        this.currency = currency;
        this.zone = zone;
        this.whole = whole;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (progress.isMaking()) {
            make();
            progress.ends();
        }
    }

    private void make() {
        Instant now = Clock.systemUTC().instant();
        DemoFiles files = DemoFiles.read(json);
        DemoChronicle chronicle = whole ? DemoChronicle.of(files, now, zone, currency) : DemoChronicle.small(files);
        turns.begin(Turns.DEMO_COMPANY);
        DemoTelling.FOUNDER.run(() -> {
            chronicle.story().staff().forEach(people::hire);
            people.welcome(chronicle.story().customers(), LocalDate.ofInstant(now, zone));
        });
        telling.tell(chronicle, now);
        turns.finish(Turns.DEMO_COMPANY);
        LOG.info(
                "The demo company is ready after {} s: sign in as agent, supervisor, manager, operations or admin, password {}",
                Duration.between(now, Clock.systemUTC().instant()).toSeconds(),
                DemoPeople.PASSWORD);
    }
}
