package org.amends.complaint.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.Conversation;
import org.amends.complaint.QueueRow;
import org.amends.complaint.SavedViews;
import org.amends.complaint.Workload;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.testing.ViewTest;
import org.amends.uikit.ChoiceChip;
import org.amends.uikit.EmptyState;
import org.amends.uikit.FilterChip;
import org.amends.uikit.KeyAction;
import org.amends.uikit.TierBadge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class QueueViewTests extends ViewTest {

    @Autowired
    private ComplaintIntake intake;

    @Autowired
    private ComplaintLookup complaints;

    @Autowired
    private ComplaintQueue queue;

    @Autowired
    private CaseChanges changes;

    @Autowired
    private Conversation conversation;

    @Autowired
    private SavedViews views;

    @Autowired
    private Workload workload;

    @Test
    void takesTheNextCaseAndOpensIt() {
        signIn("ana");
        intake.file(Told.about("Next in line"));
        open("queue");
        _click(_get(Button.class, wanted -> wanted.withText("Take next")));
        assertThat(location().getPath()).startsWith("complaints/C-");
        ComplaintNumber taken = new ComplaintNumber(location().getSegments().get(1));
        assertThat(complaints.require(taken).assignee()).isEqualTo("ana");
    }

    @Test
    void showsWhatNeedsSupportFirstUnderItsHeading() {
        signIn("ana");
        intake.file(Told.about("An ordinary one"));
        intake.file(Told.bySomebodyWhoNeedsSupport("Cannot hear the hotline"));
        open("queue");
        List<QueueLine> lines = GridKt._fetch(grid(), 0, grid().lines());
        assertThat(lines.get(0).isHeading()).isTrue();
        assertThat(lines.get(0).lane()).isZero();
        assertThat(lines.stream().filter(line -> !line.isHeading()).map(QueueLine::lane))
                .isSorted();
        assertThat(lines.stream().filter(QueueLine::isHeading).map(QueueLine::lane))
                .startsWith(0, 1)
                .doesNotHaveDuplicates();
        for (int index = 1; index < lines.size(); index++) {
            boolean laneBegins = lines.get(index).lane() != lines.get(index - 1).lane();
            assertThat(lines.get(index).isHeading()).isEqualTo(laneBegins);
        }
    }

    @Test
    void keepsFiltersInTheAddressAndReadsThemFromIt() {
        signIn("ana");
        ComplaintNumber mine = intake.file(Told.about("Mine alone")).number();
        intake.file(Told.about("Nobody has it"));
        queue.assignToMe(mine);
        open("queue");
        _click(_get(FilterChip.class, wanted -> wanted.withText("Mine")));
        assertThat(location().getQueryParameters().getParameters()).containsKey("mine");
        assertThat(rows()).isNotEmpty().allMatch(row -> "ana".equals(row.assignee()));

        open("queue?unassigned&priority=P3");
        assertThat(_get(FilterChip.class, wanted -> wanted.withText("Unassigned"))
                        .isSelected())
                .isTrue();
        assertThat(rows())
                .isNotEmpty()
                .allMatch(row ->
                        row.assignee() == null && "P3".equals(row.priority().name()));
    }

    @Test
    void saysWhatToDoWhereAFilterLeavesNothing() {
        signIn("ana");
        intake.file(Told.about("Not at this stage"));
        open("queue?stage=EXTERNAL_REVIEW&tier=LEAD");
        _get(EmptyState.class);
        _click(_get(Button.class, wanted -> wanted.withText("Drop the filters")));
        assertThat(location().getQueryParameters().getParameters()).isEmpty();
        assertThat(rows()).isNotEmpty();
    }

    @Test
    void explainsWhyACaseStandsWhereItStands() {
        signIn("samuel");
        queue.assignToMe(
                intake.file(Told.bySomebodyWhoNeedsSupport("Explain me")).number());
        open("my-cases");
        _click(key("j"));
        _click(key("w"));
        _get(Dialog.class);
        assertThat(screen()).contains("because the customer needs support");
    }

    @Test
    void assignsTheSelectedCaseByKey() {
        signIn("bruno");
        intake.file(Told.about("To be assigned"));
        open("queue?unassigned");
        _click(key("j"));
        ComplaintNumber first = grid().selected().orElseThrow().number();
        _click(key("a"));
        assertThat(complaints.require(first).assignee()).isEqualTo("bruno");
    }

    @Test
    void theKeysMeanTheSelectedCaseAsItNowIs() {
        signIn("sofia");
        intake.file(Told.about("Bruno takes it meanwhile"));
        open("queue?team=all");
        _click(key("j"));
        QueueRow selected = grid().selected().orElseThrow();
        queue.assign(selected.number(), "bruno".equals(selected.assignee()) ? "ana" : "bruno");
        changes.tell();
        MockVaadin.clientRoundtrip();

        QueueRow now = grid().selected().orElseThrow();
        assertThat(now.number()).isEqualTo(selected.number());
        assertThat(now.assignee()).isNotEqualTo(selected.assignee()).isNotNull();
    }

    @Test
    void saysSoWhereItIsTheirsAlready() {
        signIn("bruno");
        queue.assignToMe(intake.file(Told.about("Bruno has it")).number());
        open("my-cases");
        _click(key("j"));
        _click(key("a"));
        assertThat(_find(Notification.class).stream()
                        .map(notice -> notice.getElement().getOuterHTML())
                        .collect(Collectors.joining()))
                .contains("bruno (AGENT) has that already.");
    }

    @Test
    void assignsToNobodyWhoWorksOnNoCases() {
        signIn("sofia");
        ComplaintNumber number =
                intake.file(Told.about("Not for the warehouse")).number();
        assertThatThrownBy(() -> queue.assign(number, "olga")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> queue.assign(number, "adam")).isInstanceOf(Invalid.class);
        assertThat(complaints.require(number).assignee()).isNull();
    }

    @Test
    void showsANewCaseWithoutBeingAsked() {
        signIn("ana");
        open("queue?mine");
        int before = grid().cases();
        queue.assignToMe(intake.file(Told.about("Just came in")).number());
        changes.tell();
        MockVaadin.clientRoundtrip();
        assertThat(grid().cases()).isEqualTo(before + 1);
    }

    @Test
    void saysHowManyCameInSinceTheReaderLastLookedAndMarksThem() {
        signIn("ana");
        open("queue");
        assertThat(screen()).doesNotContain("since you looked");
        open("my-cases");
        intake.file(Told.bySomebodyWhoNeedsSupport("Came in meanwhile"));
        intake.file(Told.bySomebodyWhoNeedsSupport("And another"));
        open("queue");
        assertThat(screen()).contains("2 new since you looked");
    }

    @Test
    void assignsSeveralMarkedCasesAtOnceAndTakesItBack() {
        signIn("sofia");
        ComplaintNumber one = intake.file(Told.about("One of two")).number();
        ComplaintNumber two = intake.file(Told.about("Two of two")).number();
        open("queue?unassigned&team=all");
        mark(one);
        mark(two);
        assertThat(screen()).contains("2 marked");

        _click(_get(Button.class, wanted -> wanted.withText("Assign to…").withPredicate(Component::isVisible)));
        ComboBox<Workload.Load> person = _get(_get(Dialog.class), ComboBox.class);
        person.setValue(person.getListDataView()
                .getItems()
                .filter(load -> load.who() != null && load.who().username().equals("bruno"))
                .findFirst()
                .orElseThrow());
        _click(_get(_get(Dialog.class), Button.class, wanted -> wanted.withText("Assign")));

        assertThat(complaints.require(one).assignee()).isEqualTo("bruno");
        assertThat(complaints.require(two).assignee()).isEqualTo("bruno");
        assertThat(screen()).doesNotContain("2 marked");
        _click(inTheNotice("Undo"));
        assertThat(complaints.require(one).assignee()).isNull();
        assertThat(complaints.require(two).assignee()).isNull();
    }

    @Test
    void anAssignmentIsNotTakenBackOnceSomethingHasHappened() {
        signIn("sofia");
        ComplaintNumber number = intake.file(Told.about("Not to be undone")).number();
        queue.assign(number, "bruno");
        conversation.note(number, "Bruno, please call her.");
        assertThatThrownBy(() -> queue.undoAssignment(number))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("complaint.assigned.tooLate");
        assertThat(complaints.require(number).assignee()).isEqualTo("bruno");
    }

    @Test
    void savesTheFiltersAsAViewOfItsReaderAlone() {
        signIn("ana");
        open("queue?late&priority=P1");
        views.save("Burning", "late&priority=P1");
        open("queue?priority=P2");
        open("queue?late&priority=P1");
        _get(ViewsChip.class, wanted -> wanted.withText("Burning"));
        assertThatThrownBy(() -> views.save("Burning", "priority=P3")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> views.save("  ", "priority=P3")).isInstanceOf(Invalid.class);

        signIn("bruno");
        assertThat(views.all()).isEmpty();
        open("queue?late&priority=P1");
        _get(ViewsChip.class, wanted -> wanted.withText("Views"));

        signIn("ana");
        views.all().forEach(views::remove);
        assertThat(views.all()).isEmpty();
    }

    @Test
    void theLoadOfATeamCountsWhatLiesOnEachOfThem() {
        signIn("sofia");
        int before = loadOf("bruno");
        ComplaintNumber number = intake.file(Told.about("One more for Bruno")).number();
        queue.assign(number, "bruno");
        assertThat(loadOf("bruno")).isEqualTo(before + 1);
        signIn("bruno");
        assertThatThrownBy(() -> workload.of(null)).isInstanceOf(AccessDeniedException.class);
    }

    private int loadOf(String username) {
        return workload.of(null).stream()
                .filter(load -> load.who() != null && load.who().username().equals(username))
                .mapToInt(Workload.Load::open)
                .findFirst()
                .orElse(0);
    }

    private void mark(ComplaintNumber number) {
        int index = GridKt._fetch(grid(), 0, grid().lines()).stream()
                .filter(line -> line.row() != null && line.row().number().equals(number))
                .mapToInt(QueueLine::index)
                .findFirst()
                .orElseThrow();
        grid().select(GridKt._get(grid(), index));
        _click(key("x"));
    }

    @Test
    void offersTheirOwnPageToSomebodyWhoDoesNotWorkTheQueue() {
        signIn("olga");
        open("queue");

        assertThat(screen()).contains("This page is not for you");
        _assertNone(Button.class, spec -> spec.withText("Go to the queue"));
        _click(_get(Button.class, spec -> spec.withText("Go to my first page")));
        assertThat(location().getPath()).isEqualTo("requests");
    }

    @Test
    void letsAnAdministratorLookButNotTake() {
        signIn("ana");
        intake.file(Told.about("For all to see"));
        signIn("adam");
        open("queue");
        assertThat(rows()).isNotEmpty();
        _assertNone(Button.class, wanted -> wanted.withText("Take next"));
        _assertNone(
                KeyAction.class,
                wanted ->
                        wanted.withPredicate(key -> "a".equals(key.getElement().getAttribute("data-key"))));
    }

    @Test
    void speaksSpanish() {
        signIn("ana", SPANISH);
        intake.file(Told.about("En español"));
        open("queue");
        _get(Button.class, wanted -> wanted.withText("Tomar el siguiente"));
        assertThat(screen()).contains("abierto").doesNotContain("!complaint.");
        _click(key("j"));
        _click(key("w"));
        _get(Dialog.class);
        assertThat(screen()).contains("Atender antes de").doesNotContain("!complaint.");
    }

    @Test
    void aTierIsCalledTheSameAsAFilterAndAsABadge() {
        signIn("ana", SPANISH);
        open("queue?tier=UNRATED");
        _get(ChoiceChip.class, wanted -> wanted.withText("Sin nivel"));
        open("complaints?tier=UNRATED");
        _get(ChoiceChip.class, wanted -> wanted.withText("Sin nivel"));
        assertThat(new TierBadge("UNRATED").getElement().getTextRecursively()).isEqualTo("Sin nivel");
    }

    @Test
    void showsInMyCasesNobodyElses() {
        signIn("bruno");
        queue.assignToMe(intake.file(Told.about("For my cases")).number());
        open("my-cases");
        assertThat(rows()).isNotEmpty().allMatch(row -> "bruno".equals(row.assignee()));
    }

    private static KeyAction key(String key) {
        return _get(
                KeyAction.class,
                wanted -> wanted.withPredicate(
                        action -> key.equals(action.getElement().getAttribute("data-key"))));
    }

    private static QueueGrid grid() {
        return _get(QueueGrid.class);
    }

    private static List<QueueRow> rows() {
        return GridKt._fetch(grid(), 0, grid().lines()).stream()
                .map(QueueLine::row)
                .filter(Objects::nonNull)
                .toList();
    }
}
