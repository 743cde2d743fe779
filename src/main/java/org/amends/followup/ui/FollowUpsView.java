package org.amends.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.amends.followup.FollowUps;
import org.amends.followup.FollowUps.Call;
import org.amends.kernel.Conflict;
import org.amends.kernel.Refusal;
import org.amends.organisation.BusinessTime;
import org.amends.uikit.Card;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.springframework.dao.ConcurrencyFailureException;

/** Whom to call to find out whether they came back: those due first, then those to come. */
@Route(FollowUpsView.PATH)
@Menu(title = "followup.calls.title", order = 30)
@RolesAllowed("AGENT")
public class FollowUpsView extends Page implements AfterNavigationObserver, TitledPage {

    static final String PATH = "follow-ups";
    private static final int MOST = 200;

    private final FollowUps followUps;
    private final Clock clock;
    private final ZoneId zone;

    public FollowUpsView(FollowUps followUps, BusinessTime business, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
        this.zone = business.hours().zone();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        show();
    }

    private void show() {
        removeAll();
        Instant now = clock.instant();
        List<Call> calls = followUps.callList(MOST);
        List<Call> due =
                calls.stream().filter(call -> !call.dueAt().isAfter(now)).toList();
        List<Call> later =
                calls.stream().filter(call -> call.dueAt().isAfter(now)).toList();
        add(new PageHeader(title(), due.isEmpty() ? "" : getTranslation("followup.calls.subtitle", due.size())));
        if (due.isEmpty()) {
            add(new Card(new EmptyState(
                            Glyph.PHONE,
                            getTranslation("followup.calls.empty"),
                            getTranslation("followup.calls.empty.text")))
                    .flush());
        } else {
            add(list(due));
        }
        if (!later.isEmpty()) {
            Section coming = new Section(new H2(getTranslation("followup.calls.later")), list(later));
            coming.addClassName("am-section");
            add(coming);
        }
    }

    private Component list(List<Call> calls) {
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("am-card", "am-card-flush", "am-calls");
        calls.forEach(call -> rows.add(new CallRow(call, clock, zone, () -> ask(call))));
        return rows;
    }

    private void ask(Call call) {
        CallDialog.ask(call, (satisfaction, note) -> record(call, satisfaction, note));
    }

    /** @return whether the dialog has done its work */
    private boolean record(Call call, int satisfaction, String note) {
        boolean unhappy;
        try {
            unhappy = followUps.done(call.complaint().number(), satisfaction, note);
        } catch (Conflict | ConcurrencyFailureException faster) {
            Notices.failure(getTranslation("followup.calls.taken", call.customerName()));
            show();
            return true;
        } catch (Refusal refused) {
            Notices.failure(refused);
            return false;
        }
        show();
        if (unhappy) {
            new ReopenedDialog(call).open();
        } else {
            Notices.success(getTranslation("followup.calls.recorded", call.customerName()));
        }
        return true;
    }
}
