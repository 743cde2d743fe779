package org.amends.complaint.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.Outcome;
import org.amends.complaint.QueueRow;
import org.amends.complaint.Severity;
import org.amends.complaint.Triage;
import org.amends.complaint.Workload;
import org.amends.recovery.FirstContact;
import org.amends.testing.TestClock;
import org.amends.testing.ViewTest;
import org.amends.uikit.FilterChip;
import org.amends.workflow.DueJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamViewTests extends ViewTest {

    @Autowired
    private ComplaintIntake intake;

    @Autowired
    private ComplaintQueue queue;

    @Autowired
    private Workload workload;

    @Autowired
    private CaseChanges changes;

    @Autowired
    private FirstContact firstContact;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void showsFirstWhatIsLateOrAboutToBe() {
        signIn("sofia");
        ComplaintNumber calm =
                intake.file(Told.bySomebodyWhoNeedsSupport("Plenty of time")).number();
        open("team");
        assertThat(numbers()).doesNotContain(calm);

        clock.advance(Duration.ofDays(5));
        open("team");
        assertThat(numbers()).contains(calm);
        assertThat(_get(FilterChip.class, spec -> spec.withText("Late or about to be"))
                        .isSelected())
                .isTrue();
    }

    @Test
    void onePersonIsChosenInTheAddressAndLeftAgain() {
        signIn("sofia");
        ComplaintNumber his =
                intake.file(Told.bySomebodyWhoNeedsSupport("Bruno has it")).number();
        ComplaintNumber nobodys =
                intake.file(Told.bySomebodyWhoNeedsSupport("Nobody has it")).number();
        queue.assign(his, "bruno");

        open("team?show=all&who=bruno");
        assertThat(numbers()).contains(his).doesNotContain(nobodys);

        _click(person("bruno"));
        assertThat(location().getPathWithQueryParameters()).isEqualTo("team?show=all");
        assertThat(numbers()).contains(his, nobodys);
    }

    @Test
    void whoHasHowMuchIsDrawnAnewOnlyWhereItIsDifferent() {
        signIn("sofia");
        queue.assign(intake.file(Told.about("Bruno has it")).number(), "bruno");
        open("team");
        NativeButton drawn = person("bruno");
        changes.tell();
        MockVaadin.clientRoundtrip();
        assertThat(person("bruno")).isSameAs(drawn);

        queue.assign(intake.file(Told.about("And one more")).number(), "bruno");
        open("team");
        assertThat(person("bruno")).isNotSameAs(drawn);
    }

    @Test
    void whatWasPutBackIsShownWithItsReason() {
        signIn("bruno");
        ComplaintNumber number = intake.file(Told.about("Too hard for me")).number();
        queue.assignToMe(number);
        queue.putBack(number, "I know this customer from home.");

        signIn("sofia");
        open("team");
        assertThat(screen()).contains("Put back since yesterday", "I know this customer from home.", "Too hard for me");
    }

    @Test
    void countsWhatWasResolvedAtTheFirstContact() {
        signIn("sofia");
        jobs.run();
        Workload.FirstContacts before = workload.firstContacts(null);
        firstContact.resolve(
                Told.about("Settled on the phone"),
                new Triage(null, "Billing", Severity.S3, null),
                new FirstContact.Resolution(Outcome.UPHELD, "Charged twice.", List.of(), "It comes back today."));
        jobs.run();
        Workload.FirstContacts after = workload.firstContacts(null);
        assertThat(after.resolved()).isEqualTo(before.resolved() + 1);
        assertThat(after.closed()).isEqualTo(before.closed() + 1);
        open("team");
        assertThat(screen()).contains("resolved at first contact in 30 days");
    }

    @Test
    void isNotForAgents() {
        signIn("ana");
        open("team");
        assertThat(screen()).contains("This page is not for you");
    }

    private static NativeButton person(String username) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.hasClassName("am-team-person"))
                .filter(button -> button.getElement().getTextRecursively().contains(username))
                .findFirst()
                .orElseThrow();
    }

    private static List<ComplaintNumber> numbers() {
        return _find(QueueGrid.class).stream()
                .flatMap(grid -> GridKt._fetch(grid, 0, grid.lines()).stream())
                .map(QueueLine::row)
                .filter(Objects::nonNull)
                .map(QueueRow::number)
                .toList();
    }
}
