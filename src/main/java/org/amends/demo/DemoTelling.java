package org.amends.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.amends.complaint.ClockSweep;
import org.amends.customer.CustomerScoring;
import org.amends.demo.DemoStory.Act;
import org.amends.demo.DemoStory.Case;
import org.amends.demo.DemoStory.Loss;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.retention.CauseBasis;
import org.amends.retention.DefectionCause;
import org.amends.retention.Defections;
import org.amends.retention.NewDefection;
import org.amends.workflow.DueJobs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells what happened in the order of time, with the clock moved to each moment. */
@Component
@InDemo
class DemoTelling {

    static final SystemActor FOUNDER =
            SystemActor.named("Demo", "SYSTEM_WORK", Role.ADMIN.authority(), Role.MANAGER.authority());

    private static final SystemActor CLOCKS = SystemActor.named("Amends", "SYSTEM_WORK");
    private static final int WEEKS = 78;
    private static final int SCORED_EVERY = 4;

    /** In told time: nobody notices whether a clock rings some minutes earlier. */
    private static final Duration RINGING = Duration.ofMinutes(90);

    /** What the process engine does in the background is to carry out remedies; these acts begin that. */
    private static final Set<String> FULFILLED = Set.of("respond", "answer", "interim", "fulfil");

    private final DemoActs acts;
    private final DemoPeople people;
    private final CustomerScoring scoring;
    private final Defections defections;
    private final DueJobs jobs;
    private final ClockSweep clocks;
    private final DemoClock time;
    private final DemoProgress progress;
    private final ZoneId zone;
    private Instant rang = Instant.EPOCH;

    DemoTelling(
            DemoActs acts,
            DemoPeople people,
            CustomerScoring scoring,
            Defections defections,
            DueJobs jobs,
            ClockSweep clocks,
            DemoClock time,
            DemoProgress progress,
            @Value("${amends.zone}") ZoneId zone) {
        this.acts = acts;
        this.people = people;
        this.scoring = scoring;
        this.defections = defections;
        this.jobs = jobs;
        this.clocks = clocks;
        this.time = time;
        this.progress = progress;
        this.zone = zone;
    }

    /** @param leaves whether the process engine may have something to do after it */
    private record Moment(Instant at, boolean leaves, Runnable act) {}

    void tell(DemoChronicle chronicle, Instant now) {
        List<Moment> moments = new ArrayList<>();
        LongStream.rangeClosed(0, WEEKS).forEach(week -> moments.add(week(now, WEEKS - week)));
        for (Case told : chronicle.story().complaints()) {
            Instant received = received(told, now, moments.size());
            DemoCase story = new DemoCase(told, acts);
            moments.add(new Moment(received, told.atOnce(), story::begin));
            for (Act act : DemoCase.after(told)) {
                moments.add(
                        new Moment(received.plus(act.after()), FULFILLED.contains(act.act()), () -> story.goOn(act)));
            }
        }
        chronicle.losses().forEach(loss -> moments.add(new Moment(loss.recorded(), false, () -> record(loss))));
        moments.sort(Comparator.comparing(Moment::at));
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            time.at(moment.at(), () -> live(moment));
            progress.at(i, moments.size());
        }
    }

    private void live(Moment moment) {
        if (rang.plus(RINGING).isBefore(moment.at())) {
            rang = moment.at();
            CLOCKS.run(clocks::sweep);
            jobs.run();
        }
        moment.act().run();
        if (moment.leaves()) {
            jobs.run();
        }
    }

    private Moment week(Instant now, long ago) {
        Instant at = now.minus(Duration.ofDays(7 * ago));
        LocalDate day = LocalDate.ofInstant(at, zone);
        return new Moment(
                at,
                false,
                () -> FOUNDER.run(() -> {
                    people.sellUntil(day);
                    if (ago % SCORED_EVERY == 0) {
                        scoring.score();
                    }
                }));
    }

    private void record(Loss loss) {
        acts.as(
                loss.by(),
                () -> defections.record(
                        loss.customer(),
                        NewDefection.of(
                                loss.on(),
                                loss.cause(),
                                Set.copyOf(loss.others()),
                                loss.cause() == DefectionCause.UNKNOWN ? CauseBasis.INFERRED : CauseBasis.STATED,
                                loss.valueLost(),
                                loss.note())));
    }

    /** What is older than a day came in during the day, one a little later than the other. */
    private Instant received(Case told, Instant now, int n) {
        Instant ago = now.minus(told.ago());
        Instant during = told.ago().toDays() < 1
                ? ago
                : ago.atZone(zone)
                        .with(LocalTime.of(9, 5))
                        .plusMinutes((long) n * 7 % 180)
                        .toInstant();
        return Objects.requireNonNullElse(told.received(), during);
    }
}
