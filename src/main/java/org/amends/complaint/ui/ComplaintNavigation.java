package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.amends.complaint.ComplaintNumber;
import org.springframework.modulith.NamedInterface;

/** The way to the screens of complaints, from wherever. */
@NamedInterface("ui")
public final class ComplaintNavigation {

    static final String QUEUE = "queue";
    static final String TEAM = "team";
    static final String MY_CASES = "my-cases";
    static final String COMPLAINTS = "complaints";
    static final String NEW = "complaints/new";
    static final String REQUESTS = "requests";

    private ComplaintNavigation() {}

    public static void toCase(ComplaintNumber number) {
        UI.getCurrent().navigate(caseLocation(number));
    }

    /** All of them, open and closed. */
    public static void toComplaints() {
        UI.getCurrent().navigate(COMPLAINTS);
    }

    /** For links to all complaints of a category. */
    public static String categoryLocation(String category) {
        return COMPLAINTS + "?" + ListChoice.ALL.about(category).address().getQueryString();
    }

    public static void toNewComplaint() {
        UI.getCurrent().navigate(NEW);
    }

    /** @param words what is read, usually the subject */
    public static Anchor link(ComplaintNumber number, String words) {
        Anchor link = new Anchor(caseLocation(number), words);
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        return link;
    }

    /** For links: without a leading slash. */
    static String caseLocation(ComplaintNumber number) {
        return COMPLAINTS + "/" + number.value();
    }
}
