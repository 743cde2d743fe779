package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.amends.complaint.PublicIntake.Receipt;
import org.amends.uikit.Card;
import org.amends.uikit.FoldedText;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Notices;

/** What whoever filed keeps: number, code, what happens next and by when. */
final class ReceiptPage extends VisitorPage {

    /** The second way is for pages without TLS. */
    private static final String COPY = """
            if (navigator.clipboard) { return navigator.clipboard.writeText($0); }
            const text = document.createElement('textarea');
            text.value = $0;
            document.body.append(text);
            text.select();
            document.execCommand('copy');
            text.remove();
            this.focus();
            """;

    private final VisitorBook book;
    private final Div unsent = new Div();

    /** @param mail that they gave; empty if none */
    ReceiptPage(Receipt receipt, String mail, VisitorBook book) {
        super(Say.it(receipt.kind().isComplaint() ? "filed.complaint" : "filed.message"), Say.it("filed.keep"));
        this.book = book;
        if (receipt.again()) {
            add(new InfoBox(Say.it(receipt.differs() ? "filed.before" : "filed.again")));
        }
        unsent.setVisible(false);
        add(unsent);
        Div keys = new Div(
                key(Say.it("filed.number"), receipt.number().value()),
                key(Say.it("filed.code"), receipt.trackingCode()));
        keys.addClassName("am-visitor-keys");
        add(keys, keeping(receipt));
        if (!mail.isEmpty()) {
            Paragraph sent = new Paragraph(Say.it("filed.mail", mail));
            sent.addClassName("am-second");
            add(sent);
        }
        add(new H2(Say.it("next.title")), next(receipt), ways());
    }

    /** @param story that was told and is not in what was filed */
    void offerAnother(String story, Runnable act) {
        Button file = new Button(Say.it("filed.unsent.act"), pressed -> act.run());
        file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(new FoldedText(story), file);
        fields.addClassName("am-visitor-fields");
        unsent.add(new Card(Say.it("filed.unsent"), fields).task());
        unsent.setVisible(true);
    }

    private static Component key(String label, String value) {
        Span text = new Span(value);
        text.addClassNames("am-visitor-key", "am-number");
        Div key = new Div(new Span(label), text);
        return key;
    }

    private static Component keeping(Receipt receipt) {
        String both = Say.it("filed.text", receipt.number(), receipt.trackingCode());
        Button copy = new Button(Say.it("filed.copy"));
        copy.addClickListener(pressed ->
                copy.getElement().executeJs(COPY, both).then(copied -> Notices.success(Say.it("filed.copied"))));
        Button print = new Button(Say.it("filed.print"));
        print.addClickListener(pressed -> print.getElement().executeJs("print()"));
        Div row = new Div(copy, print);
        row.addClassNames("am-visitor-pair");
        return row;
    }

    private Component next(Receipt receipt) {
        OrderedList next = new OrderedList();
        next.addClassName("am-visitor-next");
        next.add(point(Say.it("filed.now"), Say.it("filed.now.text")));
        if (receipt.promisedBy() != null) {
            next.add(point(
                    Say.it("filed.answer", Say.day(receipt.promisedBy(), book.zone())), Say.it("filed.answer.text")));
        }
        if (receipt.legalDueAt() != null) {
            next.add(point(
                    Say.it("filed.legal", Say.day(receipt.legalDueAt(), book.lawsZone())),
                    Say.it("filed.legal.text", String.valueOf(receipt.law()))));
        }
        return next;
    }

    private static ListItem point(String when, String what) {
        Span moment = new Span(when);
        moment.addClassName("am-strong");
        return new ListItem(new Div(moment), new Div(what));
    }

    private static Component ways() {
        Button open = new Button(
                Say.it("filed.open"),
                pressed -> pressed.getSource().getUI().ifPresent(ui -> ui.navigate(TrackView.class)));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div ways = new Div(open, new RouterLink(Say.it("filed.another"), ComplainView.class));
        ways.addClassName("am-visitor-ways");
        return ways;
    }
}
