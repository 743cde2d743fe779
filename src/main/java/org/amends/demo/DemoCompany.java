package org.amends.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.amends.complaint.Channel;
import org.amends.complaint.ClockSweep;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.NewComplaint.Who;
import org.amends.customer.CustomerScoring;
import org.amends.demo.DemoStory.Act;
import org.amends.demo.DemoStory.Case;
import org.amends.kernel.Refusal;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Turns;
import org.amends.organisation.Role;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffDirectory;
import org.amends.workflow.DueJobs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
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
    private static final SystemActor FOUNDER =
            SystemActor.named("Demo", "SYSTEM_WORK", Role.ADMIN.authority(), Role.MANAGER.authority());

    private static final SystemActor CLOCKS = SystemActor.named("Amends", "SYSTEM_WORK");

    private final StaffDirectory staff;
    private final DemoPeople people;
    private final CustomerScoring scoring;
    private final ComplaintIntake intake;
    private final DemoActs acts;
    private final DueJobs jobs;
    private final ClockSweep clocks;
    private final DemoClock time;
    private final Turns turns;
    private final ObjectMapper json;
    private final Currency currency;
    private final ZoneId zone;

    DemoCompany(
            StaffDirectory staff,
            DemoPeople people,
            CustomerScoring scoring,
            ComplaintIntake intake,
            DemoActs acts,
            DueJobs jobs,
            ClockSweep clocks,
            DemoClock time,
            Turns turns,
            ObjectMapper json,
            @Value("${amends.currency}") Currency currency,
            @Value("${amends.zone}") ZoneId zone) {
        this.staff = staff;
        this.people = people;
        this.scoring = scoring;
        this.intake = intake;
        this.acts = acts;
        this.jobs = jobs;
        this.clocks = clocks;
        this.time = time;
        this.turns = turns;
        this.json = json;
        this.currency = currency;
        this.zone = zone;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!staff.all().isEmpty()) {
            return;
        }
        Instant now = Clock.systemUTC().instant();
        try (InputStream company = DemoCompany.class.getResourceAsStream("company.json")) {
            DemoStory story = json.readValue(company, DemoStory.class);
            turns.begin(Turns.DEMO_COMPANY);
            FOUNDER.run(() -> {
                story.staff().forEach(people::hire);
                story.customers().forEach(client -> people.welcome(client, now));
                scoring.score();
            });
            tell(story.complaints(), now);
            turns.finish(Turns.DEMO_COMPANY);
            LOG.info(
                    "The demo company is ready: sign in as agent, supervisor, manager, operations or admin, password {}",
                    DemoPeople.PASSWORD);
        }
    }

    private record Moment(Instant at, Runnable act) {}

    private void tell(List<Case> cases, Instant now) {
        List<Moment> moments = new ArrayList<>();
        for (Case told : cases) {
            Instant received = received(told, now, moments.size());
            Telling telling = new Telling(told);
            moments.add(new Moment(received, telling::begin));
            for (Act act : told.acts()) {
                moments.add(new Moment(received.plus(act.after()), () -> telling.goOn(act)));
            }
        }
        moments.stream()
                .sorted(Comparator.comparing(Moment::at))
                .forEach(moment -> time.at(moment.at(), () -> {
                    CLOCKS.run(clocks::sweep);
                    jobs.run();
                    moment.act().run();
                    jobs.run();
                }));
    }

    /** What is older than a day came in during the day, one a little later than the other. */
    private Instant received(Case told, Instant now, int n) {
        Instant ago = now.minus(told.ago());
        return told.ago().toDays() < 1
                ? ago
                : ago.atZone(zone)
                        .with(LocalTime.of(9, 5))
                        .plusMinutes((long) n * 7 % 180)
                        .toInstant();
    }

    private ComplaintNumber file(Case told) {
        return intake.file(new NewComplaint(
                        Kind.valueOf(told.kind()),
                        Channel.valueOf(told.channel()),
                        told.language(),
                        told.subject(),
                        told.description(),
                        told.requestedRemedy(),
                        told.amountClaimed(),
                        told.amountClaimed() == null ? null : currency,
                        told.product(),
                        null,
                        told.jurisdiction(),
                        told.sector(),
                        told.supportNeeds(),
                        null,
                        told.customer() == null ? null : new Who(told.customer(), null, null, null, null, null, null)))
                .number();
    }

    /** The story of one case. It ends where the process refuses to go on, as with clocks set much shorter than usual. */
    private final class Telling {

        private final Case told;
        private @Nullable ComplaintNumber number;

        Telling(Case told) {
            this.told = told;
        }

        void begin() {
            as(told.by(), () -> number = file(told));
        }

        void goOn(Act act) {
            ComplaintNumber known = number;
            if (known == null) {
                return;
            }
            try {
                as(act.by(), () -> acts.perform(known, act));
            } catch (Refusal refused) {
                LOG.warn("The story of {} ends before “{}”: {}", known, act.act(), refused.getMessage());
                number = null;
            }
        }

        private void as(String username, Runnable act) {
            SecurityContextHolder.getContext()
                    .setAuthentication(SignedIn.as(staff.named(username).orElseThrow()));
            try {
                act.run();
            } finally {
                SecurityContextHolder.clearContext();
            }
        }
    }
}
