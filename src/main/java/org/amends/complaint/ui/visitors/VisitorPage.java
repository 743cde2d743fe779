package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What stands on the sheet: a heading, which the cursor goes to when the page changes, and what follows. */
class VisitorPage extends Div {

    private final H1 heading;

    VisitorPage(String heading, String hint) {
        addClassName("am-visitor-page");
        this.heading = new H1(heading);
        this.heading.getElement().setAttribute("tabindex", "-1");
        add(this.heading);
        if (!hint.isEmpty()) {
            Paragraph below = new Paragraph(hint);
            below.addClassName("am-visitor-hint");
            add(below);
        }
    }

    final String heading() {
        return heading.getText();
    }

    final void heading(String words) {
        heading.setText(words);
    }

    /** So that the keyboard goes on from the top, and a screen reader says where one is. */
    final void focusHeading() {
        heading.getElement().executeJs("setTimeout(() => { this.focus(); scrollTo(0, 0); })");
    }
}
