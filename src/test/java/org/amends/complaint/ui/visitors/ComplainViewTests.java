package org.amends.complaint.ui.visitors;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.amends.complaint.Channel;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.Kind;
import org.amends.complaint.PublicIntake;
import org.amends.complaint.PublicTerms;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.QueueRow;
import org.amends.complaint.VisitorFiles;
import org.amends.complaint.ui.visitors.VisitorDraft.Speaks;
import org.amends.kernel.SystemActor;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CalendarAdministration;
import org.amends.testing.CompanyAbroad;
import org.amends.uikit.SegmentedChoice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComplainViewTests extends VisitorTest {

    private static final SystemActor STAFF = SystemActor.named("Tests", "SYSTEM_WORK");

    private final String subject = "The pump " + UUID.randomUUID() + " leaks.";
    private final String mail = UUID.randomUUID() + "@example.com";

    @Autowired
    private ComplaintLookup complaints;

    @Test
    void filesInFourQuestions() {
        visit(Locale.ENGLISH);
        open("complain");
        assertThat(heading()).isEqualTo("What is it about?");
        _setValue(kinds(), Kind.CLAIM);
        press("Continue");
        assertThat(location().getPath()).isEqualTo("complain/what");
        assertThat(heading()).isEqualTo("What happened?");
        _setValue(story(), subject + "\nIt came <b>on Monday</b>.");
        _setValue(line("Which product or service?"), "Aquaflow 2000");
        _setValue(line("Amount you claim"), "€ 1,189.00");
        press("Continue");
        _setValue(line("Your name"), "Rosa <script>alert(1)</script>");
        _setValue(mail(), mail);
        press("Continue");
        assertThat(heading()).isEqualTo("Is everything right?");
        assertThat(screen()).contains("1,189.00").contains("Rosa <script>").contains(mail);
        press("Send");

        assertThat(heading()).isEqualTo("We have your complaint");
        ComplaintData filed = filed();
        assertThat(screen())
                .contains(filed.number().value())
                .contains(filed.trackingCode())
                .contains("We send both to " + mail);
        assertThat(filed.channel()).isEqualTo(Channel.WEB);
        assertThat(filed.subject()).isEqualTo(subject);
        assertThat(filed.amountClaimed()).isEqualByComparingTo("1189");
        assertThat(filed.language()).isEqualTo("en");
    }

    @Test
    void speaksSpanish() {
        visit(SPANISH);
        open("complain");

        assertThat(heading()).isEqualTo("¿De qué se trata?");
        assertThat(screen()).contains("Le responderemos a más tardar el");
    }

    @Test
    void saysBesideEachFieldWhatIsWrongWithIt() {
        visit(Locale.ENGLISH);
        open("complain");
        press("Continue");
        assertThat(kinds().isInvalid()).isTrue();
        assertThat(kinds().getErrorMessage()).isEqualTo("Choose one of them to go on.");
        _setValue(kinds(), Kind.CLAIM);
        press("Continue");
        _setValue(line("Amount you claim"), "a lot");
        press("Continue");
        assertThat(story().getErrorMessage()).startsWith("Write a few words");
        assertThat(line("Amount you claim").getErrorMessage()).startsWith("We cannot read this amount");
        assertThat(screen()).contains("2 things are missing or unclear");
        _setValue(story(), subject);
        _setValue(line("Amount you claim"), "");
        press("Continue");
        press("Continue");
        assertThat(line("Your name").isInvalid()).isTrue();
        assertThat(mail().getErrorMessage()).startsWith("Give an e-mail address or a phone number");
        _setValue(mail(), "not an address");
        press("Continue");
        assertThat(mail().getErrorMessage()).startsWith("This is not an e-mail address");
    }

    @Test
    void goesBackAndLosesNothing() {
        visit(Locale.ENGLISH);
        open("complain");
        tell(subject, "Rosa Quispe", mail);
        press("Back");
        assertThat(line("Your name").getValue()).isEqualTo("Rosa Quispe");
        press("Back");
        assertThat(story().getValue()).isEqualTo(subject);
    }

    @Test
    void goesOnWhereTheBrowserKeptIt() {
        visit(Locale.ENGLISH);
        open("complain/check");
        assertThat(_find(Button.class, wanted -> wanted.withText("Send"))).isEmpty();

        recalled(Map.of("kind", "CLAIM", "story", subject, "name", "Rosa Quispe", "phone", "+51 999 111 222"));

        assertThat(heading()).isEqualTo("Is everything right?");
        assertThat(screen()).contains(subject).contains("+51 999 111 222");
    }

    @Test
    void leadsToTheFirstQuestionThatIsNotAnswered() {
        visit(Locale.ENGLISH);
        open("complain/check");
        recalled(Map.of("kind", "CLAIM", "name", "Rosa Quispe"));
        assertThat(heading()).isEqualTo("What happened?");
        assertThat(location().getPath()).isEqualTo("complain/what");
    }

    @Test
    void believesNothingThatABrowserKeeps() {
        visit(Locale.ENGLISH);
        open("complain/who");
        recalled(Map.of(
                "kind", "ROOT", "story", "x".repeat(30_000), "speaks", "<script>", "needs", "99,,-1", "role", "ADMIN"));
        assertThat(heading()).isEqualTo("What is it about?");
        _setValue(kinds(), Kind.SUGGESTION);
        press("Continue");
        assertThat(story().getValue()).hasSize(20_000);
    }

    @Test
    void filesOnceWhatIsSentAgainAfterALostAnswer() {
        Map<String, String> kept = Map.of(
                "key", UUID.randomUUID().toString(), "kind", "CLAIM", "story", subject, "name", "Rosa", "email", mail);
        visit(Locale.ENGLISH);
        open("complain/check");
        recalled(kept);
        press("Send");
        String number = filed().number().value();

        visit(Locale.ENGLISH);
        open("complain/check");
        recalled(kept);
        press("Send");

        assertThat(screen()).contains(number).contains("It had reached us before");
        assertThat(found()).hasSize(1);
    }

    @Test
    void keepsAnotherStoryThatASecondPageSendsUnderTheKeyOfTheFirst() {
        String key = UUID.randomUUID().toString();
        visit(Locale.ENGLISH);
        open("complain/check");
        recalled(Map.of("key", key, "kind", "CLAIM", "story", subject, "name", "Rosa", "email", mail));
        press("Send");
        String number = filed().number().value();

        String other = "The hose " + subject.substring(4);
        visit(Locale.ENGLISH);
        open("complain/check");
        recalled(Map.of("key", key, "kind", "CLAIM", "story", other, "name", "Rosa", "email", mail));
        press("Send");
        assertThat(screen()).contains(number).contains("is not sent yet").contains(other);
        press("File it as another complaint");
        assertThat(screen()).contains(other);
        press("Send");

        assertThat(heading()).isEqualTo("We have your complaint");
        assertThat(screen()).doesNotContain(number).doesNotContain("is not sent yet");
        assertThat(found()).extracting(QueueRow::subject).containsExactlyInAnyOrder(subject, other);
    }

    @Test
    void comesFromAnAddressOfItsOwn() {
        visit(Locale.ENGLISH);
        assertThat(VisitorBook.address()).isNotEqualTo("127.0.0.1").isNotBlank();
    }

    @Test
    void notesWhatSomebodyNeedsInTheLanguageOfTheDesk(
            @Autowired BusinessTime time, @Autowired CalendarAdministration administration) {
        Map<String, String> kept = Map.of(
                "kind", "CLAIM", "story", subject, "name", "Rosa", "email", mail, "needs", "2", "consent", "true");
        visit(SPANISH);
        open("complain/check");
        recalled(kept);
        press("Enviar");
        assertThat(filed().supportNeeds()).containsExactly("Does not see well");

        try (CompanyAbroad mexico = new CompanyAbroad("MX", time, administration)) {
            visit(Locale.ENGLISH);
            open("complain/check");
            recalled(kept);
            press("Send");
        }
        assertThat(found())
                .flatExtracting(
                        row -> STAFF.call(() -> complaints.require(row.number()).supportNeeds()))
                .containsExactlyInAnyOrder("Does not see well", "Ve mal");
    }

    @Test
    void sendsFilesWithTheStory() {
        visit(Locale.ENGLISH);
        open("complain/what");
        recalled(Map.of("kind", "CLAIM", "story", subject, "name", "Rosa", "email", mail));
        putIn("leak.txt", "drip");
        putIn("wrong.txt", "by mistake");
        _click(_get(Button.class, wanted -> wanted.withAttribute("aria-label", "Remove wrong.txt")));
        press("Continue");
        press("Continue");
        assertThat(screen()).contains("leak.txt").doesNotContain("wrong.txt");
        press("Send");
        press("See my case");

        assertThat(screen()).contains("leak.txt").doesNotContain("wrong.txt");
    }

    @Test
    void saysBesideTheFilesWhatIsWrongWithOne() {
        visit(Locale.ENGLISH);
        open("complain/what");
        recalled(Map.of("kind", "CLAIM", "story", subject));
        putIn("setup.exe", "x");

        putIn("leak.txt", "drip");

        assertThat(_get(FilesField.class).getErrorMessage())
                .contains("setup.exe")
                .contains("is a program");
        assertThat(screen()).contains("leak.txt").doesNotContain("Remove setup.exe");
    }

    @Test
    void goesOnOnlyWhenAllFilesHaveArrived() {
        visit(Locale.ENGLISH);
        open("complain/what");
        recalled(Map.of("kind", "CLAIM", "story", subject));
        sending(true);
        press("Continue");
        assertThat(heading()).isEqualTo("What happened?");
        assertThat(_get(FilesField.class).getErrorMessage()).startsWith("A file is still on its way");

        sending(false);
        press("Continue");

        assertThat(heading()).isEqualTo("Where can we answer you?");
    }

    @Test
    void asksForFilesAgainThatWereOnASessionThatIsOver() {
        visit(Locale.ENGLISH);
        open("complain/what");
        recalled(Map.of("kind", "CLAIM", "story", subject, "files", "leak.jpg\nbill.pdf"));

        assertThat(screen()).contains("Choose these files again").contains("leak.jpg, bill.pdf");
    }

    @Test
    void asksTheLawOnceForAPage(
            @Autowired PublicTerms terms,
            @Autowired BusinessTime time,
            @Autowired PublicIntake intake,
            @Autowired VisitorFiles files) {
        visit(Locale.ENGLISH);
        AtomicInteger asked = new AtomicInteger();
        VisitorBook book = new VisitorBook(terms, time) {
            @Override
            PublicTerms.Terms terms(VisitorDraft draft) {
                asked.incrementAndGet();
                return super.terms(draft);
            }
        };
        open("complain/check");
        ComplainView page = new ComplainView(intake, book, files, Currency.getInstance("EUR"));
        _get(ComplainView.class).removeAll();
        UI.getCurrent().add(page);

        recalled(Map.of("kind", "CLAIM", "story", subject, "name", "Rosa", "email", mail));

        assertThat(heading()).isEqualTo("Is everything right?");
        assertThat(asked).hasValue(1);
    }

    @Test
    void startsAnotherWithNothingOfTheLast() {
        visit(Locale.ENGLISH);
        open("complain");
        tell(subject, "Rosa Quispe", mail);
        press("Send");
        open("complain/check");
        assertThat(location().getPath()).startsWith("complain");
        open("complain");

        assertThat(kinds().isEmpty()).isTrue();
    }

    @Test
    void takesAComplaintWithoutAName() {
        tellWhatHappened(Kind.GRIEVANCE);
        _setValue(speaks(), Speaks.NOBODY);
        press("Continue");
        press("Send");

        assertThat(filed().customer()).isNull();
    }

    @Test
    void keepsApartWhoSpeaksAndWhoItIsAbout() {
        tellWhatHappened(Kind.CLAIM);
        _setValue(speaks(), Speaks.OTHER);
        _setValue(line("Your name"), "Ana Torres");
        _setValue(mail(), mail);
        press("Continue");
        assertThat(line("Name of the person you write for").isInvalid()).isTrue();
        _setValue(line("Name of the person you write for"), "Rosa Quispe");
        _setValue(line("Who are you to them?"), "Daughter");
        press("Continue");
        press("Send");

        ComplaintData filed = filed();
        assertThat(filed.customer()).extracting("name").isEqualTo("Rosa Quispe");
        assertThat(filed.customer()).extracting("email").isNull();
        assertThat(filed.complainant()).extracting("name", "contact").containsExactly("Ana Torres", mail);
    }

    @Test
    void notesWhatSomebodyNeedsOnlyIfTheyAgree() {
        tellWhatHappened(Kind.CLAIM);
        _setValue(line("Your name"), "Rosa Quispe");
        _setValue(mail(), mail);
        needs(Set.of(2));
        press("Continue");
        Checkbox consent = _get(Checkbox.class, wanted -> wanted.withLabel("You may note this with my case"));
        assertThat(consent.isInvalid()).isTrue();
        _setValue(consent, true);
        press("Continue");
        press("Send");

        assertThat(filed().supportNeeds()).containsExactly("Does not see well");
    }

    @Test
    void asksForADocumentWhereTheLawDoes(
            @Autowired BusinessTime time, @Autowired CalendarAdministration administration) {
        try (CompanyAbroad peru = new CompanyAbroad("PE", time, administration)) {
            visit(SPANISH);
            open("complain");
            assertThat(screen()).contains("Libro de Reclamaciones").contains("15 días hábiles como máximo");
            _setValue(kinds(), Kind.CLAIM);
            press("Continuar");
            _setValue(story(), subject);
            press("Continuar");
            assertThat(screen()).doesNotContain("sin su nombre");
            _setValue(line("Su nombre"), "Rosa Quispe");
            _setValue(line("Número de documento"), "123");
            press("Continuar");
            assertThat(line("Número de documento").getErrorMessage()).isEqualTo("Un DNI tiene 8 dígitos.");
            assertThat(mail().getErrorMessage()).contains("su domicilio");
            _setValue(line("Número de documento"), "40112233");
            _setValue(line("Domicilio"), "Jr. Puno 5, Lima");
            press("Continuar");
            press("Enviar");
            assertThat(heading()).isEqualTo("Recibimos su reclamo");
            assertThat(screen()).contains("Último día");
            assertThat(filed().legalDueAt()).isNotNull();
        }
    }

    @Test
    void asksAnIdeaForNoMoney() {
        visit(Locale.ENGLISH);
        open("complain");
        _setValue(kinds(), Kind.SUGGESTION);
        press("Continue");
        assertThat(heading()).isEqualTo("What is your idea?");
        assertThat(screen()).doesNotContain("Amount you claim");
    }

    @Test
    void leadsFromTheReceiptToTheCase() {
        visit(Locale.ENGLISH);
        open("complain");
        tell(subject, "Rosa Quispe", mail);
        press("Send");
        assertThat(_get(RouterLink.class, wanted -> wanted.withText("File another complaint")))
                .isNotNull();
        press("See my case");

        assertThat(location().getPath()).isEqualTo("track");
        assertThat(screen()).contains(subject);
        _click(_get(Button.class, wanted -> wanted.withText("Close my case on this device")));
        assertThat(heading()).isEqualTo("Follow your complaint");
        open("complain/sent");
        _assertNone(Button.class, wanted -> wanted.withText("Print"));
    }

    private void tellWhatHappened(Kind kind) {
        visit(Locale.ENGLISH);
        open("complain");
        _setValue(kinds(), kind);
        press("Continue");
        _setValue(story(), subject);
        press("Continue");
    }

    private ComplaintData filed() {
        assertThat(found()).hasSize(1);
        return STAFF.call(() -> complaints.require(found().get(0).number()));
    }

    private List<QueueRow> found() {
        String word = subject.split(" ")[2];
        return STAFF.call(() -> complaints.search(QueueFilter.ALL, 0, 50)).items().stream()
                .filter(row -> row.subject().contains(word))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Speaks> speaks() {
        return _get(SegmentedChoice.class);
    }

    @SuppressWarnings("unchecked")
    private static void needs(Set<Integer> some) {
        _setValue(_get(CheckboxGroup.class), some);
    }
}
