package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Currency;
import java.util.Map;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.PublicIntake;
import org.amends.complaint.PublicIntake.Receipt;
import org.amends.complaint.VisitorFiles;
import org.amends.uikit.EnterForm;
import org.amends.uikit.KeptForm;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * Files a complaint without an account, one question at a time, each at its own address. What is told is kept in the
 * browser until it is sent; a question whose forerunners are not answered leads back to the first of them.
 */
@Route(value = "complain", layout = VisitorLayout.class)
@AnonymousAllowed
public class ComplainView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String SENT = "sent";

    private final PublicIntake intake;
    private final VisitorBook book;
    private final VisitorFiles files;
    private final Currency usual;
    private final KeptForm form = new KeptForm("complaint");
    private VisitorDraft draft = new VisitorDraft();
    private String title = "";
    private boolean shown;
    private boolean recalled;

    public ComplainView(
            PublicIntake intake, VisitorBook book, VisitorFiles files, @Value("${amends.currency}") Currency usual) {
        this.intake = intake;
        this.book = book;
        this.files = files;
        this.usual = usual;
        form.addRecalledListener(this::recall);
        add(new EnterForm(form));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String path) {
        String wanted = path == null ? "" : path;
        Receipt receipt = Receipts.ofThisSession().last();
        if (wanted.equals(SENT) && receipt != null) {
            show(receipt);
            return;
        }
        Step step = Step.at(wanted).orElse(Step.KIND);
        if (step != Step.KIND && !recalled && !shown) {
            // the browser says in a moment what it keeps; until then nobody knows how far they were
            form.removeAll();
            return;
        }
        Answers answers = answers();
        Step open = answers.firstOpen(step);
        if (open == step && Step.at(wanted).isPresent()) {
            show(step, answers);
        } else {
            event.forwardTo(ComplainView.class, open.path());
        }
    }

    @Override
    public String getPageTitle() {
        return book.titled(title.isEmpty() ? Say.it("toComplain") : title);
    }

    private void recall(Map<String, String> kept) {
        if (recalled) {
            return;
        }
        recalled = true;
        draft.recall(kept);
        form.remember(VisitorDraft.KEY, draft.key());
        if (kept.isEmpty() && shown) {
            // the page stays as it is: somebody may have pressed something already
            return;
        }
        String path = UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getSubLocation()
                .map(Location::getPath)
                .orElse("");
        Receipt receipt = Receipts.ofThisSession().last();
        shown = false; // the page is the one that was opened: the cursor stays where it is
        if (path.equals(SENT) && receipt != null) {
            show(receipt);
            return;
        }
        Step step = Step.at(path).orElse(Step.KIND);
        Answers answers = answers();
        Step open = answers.firstOpen(step);
        if (open == step) {
            show(step, answers);
            UI.getCurrent().getPage().setTitle(getPageTitle());
        } else {
            UI.getCurrent().navigate(ComplainView.class, open.path());
        }
    }

    /** With the law as it is now, which is asked once for all that a page needs. */
    private Answers answers() {
        return new Answers(draft, book.terms(draft), book.country(), usual);
    }

    private Question question(Step step, Answers answers) {
        return switch (step) {
            case KIND -> new KindQuestion(answers, form);
            case STORY -> new StoryQuestion(answers, form, files);
            case PERSON -> new PersonQuestion(answers, form);
            case CHECK -> new CheckQuestion(answers, form, told(answers));
        };
    }

    private NewComplaint told(Answers answers) {
        return Told.of(answers, book.language());
    }

    private void show(Step step, Answers answers) {
        QuestionPage page = new QuestionPage(step, question(step, answers), book.promise(answers.terms));
        page.onBack(() -> go(step.previous()));
        if (step == Step.CHECK) {
            page.onNext(Say.it("send"), () -> send(answers));
        } else {
            page.onNext(Say.it("next"), () -> go(step.next()));
        }
        if (recalled && draft.isBegun()) {
            page.offerStartOver(this::startOver);
        }
        show(page);
    }

    private void show(VisitorPage page) {
        title = page.heading();
        form.removeAll();
        form.add(page);
        if (shown) {
            page.focusHeading();
        }
        shown = true;
    }

    private void go(Step step) {
        UI.getCurrent().navigate(ComplainView.class, step.path());
    }

    private void show(Receipt receipt) {
        ReceiptPage page = new ReceiptPage(receipt, Receipts.ofThisSession().mail(), book);
        if (receipt.differs() && draft.isBegun()) {
            page.offerAnother(draft.text(VisitorDraft.STORY), () -> go(Step.CHECK));
        }
        show(page);
    }

    private void send(Answers answers) {
        Enclosures held = Enclosures.ofThisSession();
        Receipt receipt = intake.file(draft.key(), told(answers), held.enclosed(draft.key()), VisitorBook.address());
        Receipts.ofThisSession().keep(receipt, draft.text(VisitorDraft.EMAIL));
        if (receipt.differs()) {
            keepAsAnother();
        } else {
            forget();
        }
        UI.getCurrent().navigate(ComplainView.class, SENT);
    }

    /** Another page of this browser has sent its story under the same key: this one is still to be sent. */
    private void keepAsAnother() {
        String sent = draft.key();
        draft.renew();
        Enclosures.ofThisSession().move(sent, draft.key());
        draft.texts().forEach(form::remember);
    }

    private void startOver() {
        Enclosures held = Enclosures.ofThisSession();
        held.of(draft.key()).forEach(file -> files.discard(held.holder(), file.id()));
        forget();
        show(Step.KIND, answers());
        go(Step.KIND);
    }

    private void forget() {
        form.forget();
        Enclosures.ofThisSession().clear(draft.key());
        draft = new VisitorDraft();
        form.remember(VisitorDraft.KEY, draft.key());
    }
}
