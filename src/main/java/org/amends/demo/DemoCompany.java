package org.amends.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.amends.complaint.Channel;
import org.amends.complaint.ClockSweep;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.NewComplaint.Who;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerScoring;
import org.amends.customer.Customers;
import org.amends.customer.Purchase;
import org.amends.customer.Purchases;
import org.amends.demo.DemoStory.Act;
import org.amends.demo.DemoStory.Case;
import org.amends.demo.DemoStory.Client;
import org.amends.demo.DemoStory.Person;
import org.amends.kernel.Money;
import org.amends.kernel.Refusal;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.Teams;
import org.amends.workflow.DueJobs;
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

    private static final SystemActor CLOCKS = SystemActor.named("Clocks", "SYSTEM_WORK");

    /** Published on purpose: the demo company is for trying things out. */
    private static final String PASSWORD = "amends";

    private final StaffAdministration administration;
    private final StaffDirectory staff;
    private final Teams teams;
    private final Customers customers;
    private final Purchases purchases;
    private final CustomerScoring scoring;
    private final ComplaintIntake intake;
    private final DemoActs acts;
    private final DueJobs jobs;
    private final ClockSweep clocks;
    private final DemoClock time;
    private final ObjectMapper json;
    private final Currency currency;
    private final ZoneId zone;

    DemoCompany(
            StaffAdministration administration,
            StaffDirectory staff,
            Teams teams,
            Customers customers,
            Purchases purchases,
            CustomerScoring scoring,
            ComplaintIntake intake,
            DemoActs acts,
            DueJobs jobs,
            ClockSweep clocks,
            DemoClock time,
            ObjectMapper json,
            @Value("${amends.currency}") Currency currency,
            @Value("${amends.zone}") ZoneId zone) {
        this.administration = administration;
        this.staff = staff;
        this.teams = teams;
        this.customers = customers;
        this.purchases = purchases;
        this.scoring = scoring;
        this.intake = intake;
        this.acts = acts;
        this.jobs = jobs;
        this.clocks = clocks;
        this.time = time;
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
            FOUNDER.run(() -> {
                story.staff().forEach(this::hire);
                story.customers().forEach(client -> welcome(client, now));
                scoring.score();
            });
            tell(story.complaints(), now);
            LOG.info(
                    "The demo company is ready: sign in as agent, supervisor, manager, operations or admin, password {}",
                    PASSWORD);
        }
    }

    private void hire(Person person) {
        administration.hire(
                person.username(),
                person.name(),
                Role.valueOf(person.role()),
                person.team() == null
                        ? null
                        : teams.withCode(person.team()).orElseThrow().id(),
                null,
                Locale.forLanguageTag(person.language()),
                PASSWORD);
    }

    private void welcome(Client client, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        CustomerId id = customers
                .put(
                        client.id(),
                        new CustomerDetails(
                                client.type(),
                                client.name(),
                                client.email(),
                                client.phone(),
                                null,
                                null,
                                null,
                                client.city(),
                                client.country(),
                                client.language(),
                                null,
                                client.supportNeeds(),
                                client.employees(),
                                today.minusDays(client.knownFor()),
                                client.satisfaction(),
                                client.satisfaction() == null ? null : today.minusDays(40)))
                .id();
        for (DemoStory.Purchases bought : client.purchases()) {
            for (int i = 0; i < bought.times(); i++) {
                LocalDate on = today.minusDays(bought.lastAgo() + (long) i * bought.every());
                purchases.record(
                        id,
                        new Purchase(
                                client.id() + "-" + bought.product() + "-" + i,
                                on,
                                new Money(bought.amount(), currency),
                                null,
                                bought.product()));
            }
        }
    }

    private record Moment(Instant at, Runnable act) {}

    private void tell(List<Case> cases, Instant now) {
        List<Moment> moments = new ArrayList<>();
        for (Case told : cases) {
            Instant received = received(told, now, moments.size());
            ComplaintNumber[] number = new ComplaintNumber[1];
            moments.add(new Moment(received, () -> number[0] = as(told.by(), () -> file(told))));
            for (Act act : told.acts()) {
                moments.add(new Moment(
                        received.plus(act.after()),
                        () -> as(act.by(), () -> {
                            acts.perform(number[0], act);
                            return number[0];
                        })));
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

    /** A story that the process refuses is a mistake in the story; it names itself. */
    private ComplaintNumber as(String username, java.util.function.Supplier<ComplaintNumber> act) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.as(staff.named(username).orElseThrow()));
        try {
            return act.get();
        } catch (Refusal refused) {
            throw new IllegalStateException("The demo story cannot go on as " + username, refused);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
