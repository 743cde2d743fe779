package org.amends.complaint.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amends.complaint.Answer;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.Kind;
import org.amends.complaint.Outcome;
import org.amends.complaint.Priority;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.QueueRow;
import org.amends.complaint.Severity;
import org.amends.complaint.Sign;
import org.amends.complaint.Stage;
import org.amends.complaint.TimelineLine;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.organisation.Jurisdiction;
import org.amends.testing.ViewTest;
import org.amends.uikit.SegmentedChoice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class NewComplaintViewTests extends ViewTest {

    @Autowired
    private ComplaintIntake intake;

    @Autowired
    private ComplaintLookup complaints;

    @Autowired
    private Customers customers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void filesForANewCustomerAndShowsPriorityAndDates() {
        signIn("ana");
        open("complaints/new");
        newCustomer("Ines Quiroga");
        type("Subject", "Billed twice in May");
        _setValue(field("What happened, in the customer’s words"), "Two invoices.\nOne month. 😡");
        _setValue(law(), Jurisdiction.PE);
        Button file = file();
        _click(file);

        assertThat(file.isEnabled()).isFalse();
        QueueRow filed = found("Billed twice in May");
        assertThat(filed.customerName()).isEqualTo("Ines Quiroga");
        assertThat(screen())
                .contains(filed.number().value())
                .contains("P3")
                .contains("An ordinary matter.")
                .contains("We answer by")
                .contains("Legal deadline")
                .doesNotContain("No law sets a date");
        _click(_get(Button.class, wanted -> wanted.withText("Open the case")));
        assertThat(location().getPath())
                .isEqualTo("complaints/" + filed.number().value());
    }

    @Test
    void saysAtTheFieldsWhatIsMissing() {
        signIn("ana");
        open("complaints/new");
        _click(file());
        assertThat(subject().getErrorMessage()).isEqualTo("Say in a few words what it is about.");
        assertThat(_get(ComboBox.class, wanted -> wanted.withLabel("Find the customer"))
                        .isInvalid())
                .isTrue();

        newCustomer("");
        type("Subject", "Nobody yet");
        _setValue(_get(BigDecimalField.class), new BigDecimal("-1"));
        _click(file());
        assertThat(_get(TextField.class, wanted -> wanted.withLabel("Name")).isInvalid())
                .isTrue();
        assertThat(_get(BigDecimalField.class).getErrorMessage())
                .isEqualTo("This is not an amount. One has at most two decimals, as 12.50.");
        assertThat(file().isEnabled()).isTrue();
    }

    @Test
    void findsTheCustomerAndTheirOpenCases() {
        signIn("ana");
        intake.file(Told.about("The first of Grace"));
        CustomerProfile grace =
                customers.search("Grace Lindqvist", 0, 1).items().get(0);
        open("complaints/new");
        _setValue(search(), grace);
        type("Subject", "The second of Grace");
        _click(file());
        assertThat(found("The second of Grace").customerId())
                .isEqualTo(grace.externalId().value());

        _click(_get(Button.class, wanted -> wanted.withText("File another")));
        assertThat(subject().getValue()).isEmpty();
        _setValue(search(), grace);
        assertThat(screen()).contains("of this customer");
    }

    @Test
    void goesOnWithWhatTheBrowserKept() {
        signIn("ana");
        open("complaints/new");
        recalled(Map.of(
                "customer.known",
                "NEW",
                "customer.name",
                "Ulla",
                "subject",
                "Half typed",
                "signs",
                "LARGE_LOSS",
                "severity",
                "S1",
                "needs",
                "Hard of hearing\nA lift",
                "amount",
                "12.5",
                "ending",
                "recovery.firstContact"));

        assertThat(screen()).contains("Goes on where you left off", "A lift");
        assertThat(subject().getValue()).isEqualTo("Half typed");
        assertThat(_get(TextField.class, wanted -> wanted.withLabel("Name")).getValue())
                .isEqualTo("Ulla");
        _click(_get(Button.class, wanted -> wanted.withText("Start over")));
        assertThat(subject().getValue()).isEmpty();
    }

    @Test
    void believesNothingThatABrowserKeeps() {
        signIn("ana");
        open("complaints/new");
        recalled(Map.of(
                "kind",
                "ROOT",
                "amount",
                "much",
                "received",
                "soon",
                "customer",
                "no-one",
                "signs",
                "FOO",
                "currency",
                "???",
                "ending",
                "recovery.everything"));

        assertThat(screen()).doesNotContain("Goes on where you left off");
    }

    @Test
    void filesWithoutAName() {
        signIn("ana");
        open("complaints/new");
        _setValue(known(), CustomerChoice.Known.ANONYMOUS);
        type("Subject", "From nobody");
        _click(file());
        assertThat(found("From nobody").customerName()).isNull();
    }

    @Test
    void whatIsTickedProposesHowBadItIsAndShowsWhatThatMeansBeforeAnythingIsFiled() {
        signIn("ana");
        open("complaints/new");
        assertThat(screen())
                .contains("P3", "An ordinary matter.", "You can promise an answer by", "it is judged later");

        _setValue(signs(), Set.of(Sign.HARM, Sign.TREATMENT));

        assertThat(screen())
                .contains("P1", "S1: harm or legal exposure. Proposed because: Somebody is hurt, ill or in danger.");
        assertThat(_get(SegmentedChoice.class, spec -> spec.withLabel("What it is about"))
                        .getValue())
                .isEqualTo(Kind.GRIEVANCE);
        _setValue(law(), Jurisdiction.PE);
        assertThat(screen()).contains("The law wants one by");
    }

    @Test
    void whoSaysHowBadItIsSaysWhatItIsAndItGoesOnToItsInvestigation() {
        signIn("ana");
        open("complaints/new");
        _setValue(known(), CustomerChoice.Known.ANONYMOUS);
        type("Subject", "The boiler smokes");
        _setValue(signs(), Set.of(Sign.HARM));
        _click(file());
        assertThat(category().getErrorMessage()).isEqualTo("Say what it is about, in a word or two.");

        _setValue(category(), "Safety");
        _click(file());
        QueueRow filed = found("The boiler smokes");
        assertThat(filed.stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(filed.severity()).isEqualTo(Severity.S1);
        assertThat(filed.priority()).isEqualTo(Priority.P1);
        assertThat(filed.category()).isEqualTo("Safety");
    }

    @Test
    void resolvesItWithinTheOwnLimitWhileTheCustomerIsOnThePhone() {
        signIn("ana");
        open("complaints/new");
        newCustomer("Nadia Ferrer");
        type("Subject", "Delivery fee charged twice");
        _setValue(ending(), "recovery.firstContact");
        _setValue(category(), "Billing");
        Button act = _get(Button.class, wanted -> wanted.withText("File, answer and close"));
        _click(act);
        assertThat(screen()).contains("Choose the finding.");
        assertThat(all("Delivery fee charged twice")).isEmpty();

        _setValue(_get(SegmentedChoice.class, spec -> spec.withLabel("Finding")), Outcome.UPHELD);
        _setValue(field("What went wrong"), "Two parcels, one order.");
        _click(_get(Button.class, wanted -> wanted.withText("Add what is owed")));
        _setValue(
                _get(BigDecimalField.class, spec -> spec.withPredicate(one -> one.getLabel() == null)),
                new BigDecimal("51"));
        _setValue(field("What you tell the customer"), "The second fee comes back today.");
        _click(act);
        assertThat(screen()).contains("is above your limit");
        assertThat(all("Delivery fee charged twice")).isEmpty();

        _setValue(
                _get(BigDecimalField.class, spec -> spec.withPredicate(one -> one.getLabel() == null)),
                new BigDecimal("4.90"));
        _click(act);
        QueueRow filed = found("Delivery fee charged twice");
        ComplaintData closed = complaints.require(filed.number());
        assertThat(closed.outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(closed.answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(closed.assignee()).isEqualTo("ana");
        assertThat(complaints.timeline(filed.number(), 50, 0))
                .extracting(TimelineLine::event)
                .contains("filed", "triaged", "investigated", "resolved", "finalResponse", "accepted", "firstContact");
        assertThat(firstContacts(filed)).isTrue();
    }

    private boolean firstContacts(QueueRow filed) {
        return jdbc.sql("SELECT first_contact FROM complaint WHERE number = ?")
                .param(filed.number().value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void whoEndsItLaterAfterAllNeedNotJudgeIt() {
        signIn("ana");
        open("complaints/new");
        newCustomer("Nadia Ferrer");
        String subject = "Left for later " + UUID.randomUUID();
        type("Subject", subject);
        String before = ending().getValue();
        _setValue(ending(), "recovery.firstContact");
        _setValue(ending(), before);
        assertThat(screen()).contains("it is judged later");

        _click(_get(Button.class, wanted -> wanted.withText("File the complaint")));

        assertThat(found(subject).category()).isNull();
    }

    @Test
    void aSuggestionIsNotResolvedOnThePhone() {
        signIn("ana");
        open("complaints/new");
        _setValue(_get(SegmentedChoice.class, spec -> spec.withLabel("What it is about")), Kind.SUGGESTION);
        _assertNone(SegmentedChoice.class, spec -> spec.withLabel("And then"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Sign> signs() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> category() {
        return _get(ComboBox.class, spec -> spec.withLabel("Category"));
    }

    @SuppressWarnings("unchecked")
    private static SegmentedChoice<String> ending() {
        return _get(SegmentedChoice.class, spec -> spec.withLabel("And then"));
    }

    @Test
    void isNotForAdministrators() {
        signIn("adam");
        open("complaints/new");
        _assertNone(NewComplaintView.class);
    }

    @Test
    void speaksSpanish() {
        signIn("ana", SPANISH);
        open("complaints/new");
        assertThat(screen()).contains("Qué pasó").doesNotContain("!complaint.");
        assertThat(_get(DateTimePicker.class).getDatePickerI18n().getToday()).isEqualTo("Hoy");
        _setValue(known(), CustomerChoice.Known.ANONYMOUS);
        _click(_get(Button.class, wanted -> wanted.withText("Registrar la reclamación")));
        assertThat(screen()).contains("Diga en pocas palabras");
        _setValue(_get(TextField.class, wanted -> wanted.withLabel("Asunto")), "Cobro doble");
        _click(_get(Button.class, wanted -> wanted.withText("Registrar la reclamación")));
        assertThat(screen()).contains("Abrir el caso").doesNotContain("!complaint.");
    }

    private static void newCustomer(String name) {
        _setValue(known(), CustomerChoice.Known.NEW);
        type("Name", name);
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, wanted -> wanted.withLabel(label)), text);
    }

    private static TextField subject() {
        return _get(TextField.class, wanted -> wanted.withLabel("Subject"));
    }

    private static TextArea field(String label) {
        return _get(TextArea.class, wanted -> wanted.withLabel(label));
    }

    private static Button file() {
        return _get(Button.class, wanted -> wanted.withText("File the complaint"));
    }

    @SuppressWarnings("unchecked")
    private static SegmentedChoice<CustomerChoice.Known> known() {
        return _get(
                SegmentedChoice.class,
                wanted -> wanted.withPredicate(choice -> choice.getValue() instanceof CustomerChoice.Known));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CustomerProfile> search() {
        return _get(ComboBox.class, wanted -> wanted.withLabel("Find the customer"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Jurisdiction> law() {
        return _get(Select.class, wanted -> wanted.withLabel("Law of"));
    }

    private QueueRow found(String subject) {
        List<QueueRow> rows = all(subject);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<QueueRow> all(String subject) {
        return complaints.search(QueueFilter.ALL, 0, 50).items().stream()
                .filter(row -> row.subject().equals(subject))
                .toList();
    }
}
