package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.amends.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The place on a page where it says what went wrong; read out by screen readers. Not there while all is well. */
final class Trouble extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    Trouble() {
        addClassNames("am-info", "am-info-problem", "am-visitor-problems");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Nothing typed is lost by what fails. @return whether it was done */
    boolean averted(Runnable act) {
        removeAll();
        setVisible(false);
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            say(getTranslation(refusal.key(), refusal.arguments()));
        } catch (RuntimeException failure) {
            LOG.error("A visitor could not go on", failure);
            say(Say.it("failed"));
        }
        return false;
    }

    private void say(String trouble) {
        add(new Paragraph(trouble));
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }
}
