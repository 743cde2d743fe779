package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amends.complaint.ComplaintNumber;
import org.amends.kernel.Conflict;
import org.amends.kernel.Refusal;
import org.amends.organisation.BusinessTime;
import org.amends.recovery.Approvals;
import org.amends.recovery.Approvals.Waiting;
import org.amends.recovery.ProposalToDecide;
import org.amends.recovery.RecoveryDesk;
import org.amends.uikit.Card;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.KeyLine;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.springframework.dao.ConcurrencyFailureException;

/** What waits for a decision, the longest waiting first, and beside it all that is needed to decide on one of them. */
@Route(ApprovalsView.PATH)
@RouteAlias(ApprovalsView.PATH + "/:" + ApprovalsView.NUMBER)
@Menu(title = "recovery.approvals.title", order = 5)
@RolesAllowed("SUPERVISOR")
public class ApprovalsView extends Page implements BeforeEnterObserver, TitledPage {

    static final String PATH = "approvals";
    static final String NUMBER = "number";

    private final Approvals approvals;
    private final RecoveryDesk desk;
    private final Clock clock;
    private final Moments moments;

    public ApprovalsView(Approvals approvals, RecoveryDesk desk, BusinessTime business, Clock clock) {
        this.approvals = approvals;
        this.desk = desk;
        this.clock = clock;
        this.moments = new Moments(clock, business.hours().zone());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters().get(NUMBER).map(ComplaintNumber::new));
    }

    private void show(Optional<ComplaintNumber> asked) {
        removeAll();
        List<Waiting> waiting = approvals.waiting();
        add(new PageHeader(title(), subtitle(waiting)));
        if (waiting.isEmpty() && asked.isEmpty()) {
            add(new Card(new EmptyState(
                            Glyph.CHECK_CIRCLE,
                            getTranslation("recovery.approvals.empty"),
                            getTranslation("recovery.approvals.empty.text")))
                    .flush());
            return;
        }
        ComplaintNumber selected =
                asked.orElseGet(() -> waiting.get(0).complaint().number());
        Div panes = new Div(new ProposalList(waiting, selected, clock, moments), sheet(selected, waiting));
        panes.addClassName("am-panes");
        // on a phone there is room for one of the two: the list, until somebody picks
        panes.setClassName("am-panes-picked", asked.isPresent());
        add(panes, new KeyLine().add(getTranslation("recovery.approvals.move"), "j", "k"));
    }

    private Component sheet(ComplaintNumber selected, List<Waiting> waiting) {
        Optional<ProposalToDecide> proposal = approvals.of(selected);
        if (proposal.isEmpty()) {
            return new Card(new EmptyState(
                    getTranslation("recovery.approvals.gone", selected),
                    getTranslation("recovery.approvals.gone.text")));
        }
        ProposalDecision decision =
                new ProposalDecision(proposal.get(), desk, (act, done) -> decide(act, done, next(selected, waiting)));
        return new ProposalSheet(proposal.get(), decision, moments);
    }

    private boolean decide(Runnable act, String done, Optional<ComplaintNumber> next) {
        try {
            act.run();
            Notices.success(done);
        } catch (Conflict | ConcurrencyFailureException faster) {
            Notices.failure(getTranslation("recovery.approvals.taken"));
        } catch (Refusal refused) {
            Notices.failure(refused);
            return false;
        }
        UI.getCurrent()
                .navigate(
                        ApprovalsView.class,
                        next.map(number -> new RouteParameters(NUMBER, number.value()))
                                .orElse(RouteParameters.empty()));
        return true;
    }

    /** The one below, or, at the end of the list, the one above. */
    private static Optional<ComplaintNumber> next(ComplaintNumber decided, List<Waiting> waiting) {
        List<ComplaintNumber> numbers =
                waiting.stream().map(each -> each.complaint().number()).toList();
        int at = numbers.indexOf(decided);
        if (at + 1 < numbers.size()) {
            return Optional.of(numbers.get(at + 1));
        }
        return at > 0 ? Optional.of(numbers.get(at - 1)) : Optional.empty();
    }

    private String subtitle(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return "";
        }
        Duration longest = Duration.between(waiting.get(0).proposal().proposedAt(), clock.instant());
        return getTranslation("recovery.approvals.subtitle", waiting.size(), moments.span(longest));
    }
}
