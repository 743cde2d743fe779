package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.amends.complaint.LegalDeadlineDecision.Deadline;
import org.amends.complaint.PublicTerms;
import org.amends.complaint.PublicTerms.Terms;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.Jurisdiction;

/** What the public pages say about the company: what its book of complaints is called, whose it is, what it promises. */
@SpringComponent
public class VisitorBook {

    private final PublicTerms terms;
    private final BusinessTime business;

    VisitorBook(PublicTerms terms, BusinessTime business) {
        this.terms = terms;
        this.business = business;
    }

    /** "Lumbre · Libro de Reclamaciones": with the company's name where the installation says it. */
    String name() {
        String book = Say.it(terms.jurisdiction()
                .filter(law -> law == Jurisdiction.PE || law == Jurisdiction.ES_AN)
                .map(law -> "book." + law.name())
                .orElse("book"));
        return terms.company() == null ? book : terms.company() + " · " + book;
    }

    /** What stands in the browser's tab. */
    String titled(String page) {
        return page + " · " + name();
    }

    Terms terms(VisitorDraft draft) {
        return terms.of(draft.kindOrClaim());
    }

    Optional<Jurisdiction> country() {
        return terms.jurisdiction();
    }

    /** Of those who work here. */
    Locale language() {
        return terms.language();
    }

    /** By when we answer, and why. */
    String promise(Terms now) {
        return now.deadline()
                        .map(VisitorBook::byLaw)
                        .orElseGet(() -> Say.it("terms.none", Say.day(now.answerBy(), zone())))
                + " " + Say.it("terms.code");
    }

    ZoneId zone() {
        return business.hours().zone();
    }

    /** Where the law counts its days. */
    ZoneId lawsZone() {
        return country().map(Jurisdiction::zone).orElseGet(this::zone);
    }

    /** From where the visitor comes, as far as we know; behind a proxy, as far as we believe it. */
    static String address() {
        VaadinSession session = UI.getCurrent().getSession();
        String address = session.getBrowser().getAddress();
        return address == null ? "" : address;
    }

    private static String byLaw(Deadline deadline) {
        return Say.it("terms." + deadline.unit().name(), deadline.amount(), deadline.law());
    }
}
