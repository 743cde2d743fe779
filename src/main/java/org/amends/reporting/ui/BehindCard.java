package org.amends.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.amends.kernel.Page;
import org.amends.reporting.Behind;
import org.amends.reporting.DefectionQuestion;
import org.amends.reporting.Loss;
import org.amends.reporting.LossLookup;
import org.amends.uikit.Card;
import org.amends.uikit.Glyph;
import org.amends.uikit.Moments;

/** The customers and cases behind a figure or a bar, those with whom most was lost first. */
final class BehindCard extends Composite<Card> {

    private static final int AT_ONCE = 50;

    private final LossLookup losses;
    private final DefectionQuestion question;
    private final Behind behind;
    private final long count;
    private final Moments moments;
    private final Runnable closed;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(Says.text("behind.more"), pressed -> read());
    private int pages;

    /** @param count how many there are, as the figure says */
    BehindCard(
            LossLookup losses,
            DefectionQuestion question,
            Behind behind,
            long count,
            Moments moments,
            Runnable closed) {
        this.losses = losses;
        this.question = question;
        this.behind = behind;
        this.count = count;
        this.moments = moments;
        this.closed = closed;
    }

    @Override
    protected Card initContent() {
        Button close = new Button(Glyph.CLOSE.create(), pressed -> closed.run());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(Says.text("behind.close"));
        rows.addClassName("am-losses");
        Card card = new Card(Says.behind(behind), rows, more);
        card.addClassName("am-behind");
        card.withAside(new Span(Says.text("behind.count", count)), close);
        read();
        return card;
    }

    /** The reader is taken to it, wherever on the page it stands. */
    void focus() {
        getContent().getElement().executeJs("""
                        const title = this.querySelector('h2');
                        title.tabIndex = -1;
                        title.focus({ preventScroll: true });
                        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
                        this.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
                        """);
    }

    private void read() {
        Page<Loss> page = losses.find(question, behind, pages++, AT_ONCE);
        page.items().forEach(loss -> rows.add(new LossLine(loss, moments)));
        more.setVisible(page.hasNext());
    }
}
