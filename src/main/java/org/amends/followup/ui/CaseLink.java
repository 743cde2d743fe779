package org.amends.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ui.ComplaintNavigation;

final class CaseLink {

    private CaseLink() {}

    static Anchor to(ComplaintNumber number, String words) {
        Anchor link = new Anchor(ComplaintNavigation.caseLocation(number), words);
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        return link;
    }
}
