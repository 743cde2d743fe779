package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.amends.uikit.LanguageSwitch;
import org.amends.uikit.Mark;

/** Around the public pages: whose they are, the other language, and the way from one to the other. */
@AnonymousAllowed
public class VisitorLayout extends Div implements RouterLayout {

    private final Main main = new Main();
    private final Footer footer = new Footer();

    public VisitorLayout(VisitorBook book) {
        addClassName("am-visitor");
        Header header = new Header(new Mark(book.name()), new LanguageSwitch());
        Div sheet = new Div(header, main, footer);
        sheet.addClassName("am-visitor-sheet");
        add(sheet);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
        footer.removeAll();
        footer.add(content instanceof TrackView ? way("complain", "toComplain") : way("track", "toTrack"));
    }

    private static Component way(String to, String words) {
        return new Anchor(to, Say.it(words));
    }
}
