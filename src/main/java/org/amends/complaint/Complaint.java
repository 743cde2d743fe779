package org.amends.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.amends.complaint.PriorityDecision.Question;
import org.amends.complaint.PriorityDecision.Verdict;
import org.amends.complaint.WhyHere.Place;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Risk;
import org.amends.customer.Tier;
import org.amends.customer.Zone;
import org.amends.organisation.TeamId;
import org.amends.organisation.UserId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One case. It keeps the tier, zone and risk it was received with. */
@Entity
@DynamicUpdate // a step must not write the whole story again
class Complaint {

    @Id
    private long id;

    private String number;
    private String trackingCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private Story story;

    @Embedded
    private Standing standing;

    @Embedded
    private Handling handling = new Handling();

    private @Nullable Long customerId;

    @Enumerated(EnumType.STRING)
    private Tier receivedTier = Tier.UNRATED;

    @Enumerated(EnumType.STRING)
    private Zone receivedZone = Zone.UNKNOWN;

    private @Nullable Integer receivedRisk;

    @Enumerated(EnumType.STRING)
    private Risk.@Nullable Band receivedRiskBand;

    /** What its priority counts of its customer: as when it was received, or more since. */
    @Enumerated(EnumType.STRING)
    private Tier countedTier = Tier.UNRATED;

    @Enumerated(EnumType.STRING)
    private Risk.@Nullable Band countedRiskBand;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.RECEIVED;

    private Steps openSteps = Steps.NONE;

    /** Whether it is in the queue: until it is closed, and what a person has to fulfil is done. */
    private boolean open = true;

    @Enumerated(EnumType.STRING)
    private Severity severity = Severity.S3;

    private @Nullable String category;
    private boolean repeatFailure;
    private long team;
    private @Nullable Long assignee;
    private @Nullable Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason closureReason;

    private @Nullable Instant closedAt;
    private int reopened;

    /** In the system that it was imported from. */
    private @Nullable String externalId;

    private boolean imported;

    private boolean firstContact;

    /** All of them at once, when one of them is asked for. */
    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @MapKey(name = "kind")
    private Map<ClockKind, ComplaintClock> clocks = new EnumMap<>(ClockKind.class);

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Complaint() {}

    Complaint(
            ComplaintNumber number,
            String trackingCode,
            Kind kind,
            Story story,
            @Nullable CustomerProfile customer,
            TeamId team) {
        this.id = ComplaintId.next().value();
        this.number = number.value();
        this.trackingCode = trackingCode;
        this.kind = kind;
        this.story = story;
        this.standing = new Standing(story.receivedAt());
        this.team = team.value();
        if (customer != null) {
            this.customerId = customer.id().value();
            this.receivedTier = customer.tier();
            this.receivedZone = customer.zone();
            this.receivedRisk = customer.risk().score();
            this.receivedRiskBand = customer.risk().band();
            this.countedTier = customer.tier();
            this.countedRiskBand = customer.risk().band();
        }
    }

    // verbs, for the services of this module

    void triage(Kind kind, String category, Severity severity, TeamId team) {
        this.kind = kind;
        this.category = category;
        this.severity = severity;
        this.team = team.value();
    }

    /** Before it is opened: it is promised and placed as what it is. */
    void judge(Severity severity) {
        this.severity = severity;
    }

    /** All of it was done while the customer was there. */
    void resolvedAtFirstContact() {
        firstContact = true;
    }

    /** It was begun elsewhere: nobody here has told the customer anything yet. */
    void comesFromElsewhere(@Nullable String externalId, @Nullable String category) {
        this.imported = true;
        this.externalId = externalId;
        this.category = category;
    }

    /** It was answered before it came here, and has no process. */
    void wasAnswered(@Nullable Outcome outcome, Instant at) {
        handling.answeredBefore(outcome, at);
        close(ClosureReason.ANSWERED, at);
        enter(Stage.CLOSED, Set.of(Step.REOPEN));
        place(at);
    }

    void repeatsAFailure() {
        repeatFailure = true;
    }

    Question priorityQuestion() {
        return new Question(severity, isVulnerable(), repeatFailure, countedTier, countedRiskBand);
    }

    /** Its customer is worth more to us, or likelier to leave, than when it was received. What was counted once stays. */
    void countOfCustomer(Tier tier, Risk.@Nullable Band band) {
        countedTier = tier.isValued() ? tier : countedTier;
        countedRiskBand = band == Risk.Band.HIGH ? band : countedRiskBand;
    }

    /** Whether something about its customer could still make it more urgent. */
    boolean countsLessThan(Tier tier, Risk.Band band) {
        return tier.isValued() && !countedTier.isValued() || isLessThan(band);
    }

    private boolean isLessThan(Risk.Band band) {
        return band == Risk.Band.HIGH && countedRiskBand != Risk.Band.HIGH;
    }

    void prioritise(Verdict verdict) {
        standing.prioritise(verdict);
    }

    /** What a person has to fulfil stays open beside the stage until it is done. */
    void enter(Stage stage, Set<Step> steps) {
        this.stage = stage;
        this.openSteps =
                openSteps.open().contains(Step.FULFIL) ? new Steps(steps).with(Set.of(Step.FULFIL)) : new Steps(steps);
        queue();
    }

    void openSteps(Set<Step> more) {
        openSteps = openSteps.with(more);
        queue();
    }

    void closeSteps(Set<Step> fewer) {
        openSteps = openSteps.without(fewer);
        queue();
    }

    private void queue() {
        open = isOpen() || openSteps.open().contains(Step.FULFIL);
    }

    void place(Instant now) {
        standing.place(openSteps.makeWork(), severity == Severity.S1 || isVulnerable(), now);
    }

    /** What {@link #place} put it there for. */
    Place placedFor() {
        if (standing.lane() == Standing.WAITING) {
            return Place.WAITING;
        }
        if (standing.lane() == Standing.BY_TIME) {
            return Place.BY_TIME;
        }
        return severity == Severity.S1 ? Place.HARM : isVulnerable() ? Place.VULNERABLE_CUSTOMER : Place.LEGAL_DEADLINE;
    }

    void startClock(ClockKind kind, Instant due, @Nullable Instant warn) {
        ComplaintClock known = clocks.get(kind);
        if (known == null) {
            clocks.put(kind, new ComplaintClock(this, kind, due, warn));
        } else {
            known.start(due, warn);
        }
    }

    /** Staff have done something about it: what called for them is seen. A date to look again that lies ahead stays. */
    void attended(Instant now) {
        if (standing.diaryHasCome(now)) {
            lookNoMore();
        }
        standing.attended();
    }

    void lookAgainOn(Instant date, String reason) {
        standing.lookAgainOn(date, reason);
        startClock(ClockKind.DIARY, date, null);
    }

    void lookNoMore() {
        if (standing.diaryAt() != null) {
            standing.lookNoMore();
            stopClock(ClockKind.DIARY);
        }
    }

    /** Our own dates in business time; the law's and what was promised stay. */
    void moveClocks(UnaryOperator<Instant> moved) {
        standing.move(moved);
        clock(ClockKind.STEP).ifPresent(step -> step.move(moved));
        clock(ClockKind.SERVICE).ifPresent(service -> service.move(moved));
    }

    void stopClock(ClockKind kind) {
        clock(kind).ifPresent(ComplaintClock::stop);
    }

    void stopClocks() {
        clocks.values().forEach(ComplaintClock::stop);
    }

    void assignTo(@Nullable UserId user) {
        assignee = user == null ? null : user.value();
    }

    void escalate(Instant now) {
        escalatedAt = now;
    }

    void close(ClosureReason reason, Instant now) {
        closureReason = reason;
        closedAt = now;
    }

    void reopen() {
        closureReason = null;
        closedAt = null;
        escalatedAt = null;
        reopened++;
        handling.again();
    }

    // what it is

    ComplaintId id() {
        return new ComplaintId(id);
    }

    ComplaintNumber number() {
        return new ComplaintNumber(number);
    }

    String trackingCode() {
        return trackingCode;
    }

    Kind kind() {
        return kind;
    }

    Story story() {
        return story;
    }

    Standing standing() {
        return standing;
    }

    Handling handling() {
        return handling;
    }

    Optional<ComplaintClock> clock(ClockKind kind) {
        return Optional.ofNullable(clocks.get(kind));
    }

    @Nullable
    CustomerId customer() {
        return customerId == null ? null : new CustomerId(customerId);
    }

    Tier receivedTier() {
        return receivedTier;
    }

    Zone receivedZone() {
        return receivedZone;
    }

    @Nullable
    Integer receivedRisk() {
        return receivedRisk;
    }

    Risk.@Nullable Band receivedRiskBand() {
        return receivedRiskBand;
    }

    Stage stage() {
        return stage;
    }

    Steps steps() {
        return openSteps;
    }

    boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    boolean isVulnerable() {
        return !story.supportNeeds().isEmpty();
    }

    boolean isRepeatFailure() {
        return repeatFailure;
    }

    Severity severity() {
        return severity;
    }

    @Nullable
    String category() {
        return category;
    }

    TeamId team() {
        return new TeamId(team);
    }

    @Nullable
    UserId assignee() {
        return assignee == null ? null : new UserId(assignee);
    }

    @Nullable
    Instant escalatedAt() {
        return escalatedAt;
    }

    @Nullable
    ClosureReason closureReason() {
        return closureReason;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    boolean isImported() {
        return imported;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    int timesReopened() {
        return reopened;
    }
}
