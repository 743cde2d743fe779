package org.amends.customer.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.amends.customer.duplicates.DuplicateRounds;
import org.amends.customer.duplicates.Duplicates;
import org.amends.customer.duplicates.Proposal;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.Keys;
import org.amends.uikit.Moments;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;

/** Who may be the same customer twice, the surest first. */
@Route(DuplicatesView.PATH)
@RolesAllowed({"AGENT", "ADMIN"})
public class DuplicatesView extends Page implements TitledPage {

    static final String PATH = "customers/duplicates";
    private static final int POLLED_EVERY_MS = 1_000;

    private final Duplicates duplicates;
    private final DuplicateRounds rounds;
    private final Moments moments;
    private final PageHeader header;
    private final Button look = new Button(getTranslation("customer.duplicates.look"), pressed -> begin());
    private final Grid<Proposal> list = new Grid<>();
    private boolean looking;
    private @Nullable Registration polls;

    public DuplicatesView(
            Duplicates duplicates, DuplicateRounds rounds, CurrentUser user, BusinessTime business, Clock clock) {
        this.duplicates = duplicates;
        this.rounds = rounds;
        this.moments = new Moments(clock, business.hours().zone());
        fillHeight();
        Keys.on("l", look);
        header = user.is(Role.SUPERVISOR) ? new PageHeader(title(), "", look) : new PageHeader(title(), "");
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(this::both)
                .setHeader(getTranslation("customer.duplicates.who"))
                .setFlexGrow(1);
        list.addComponentColumn(this::strength)
                .setHeader(getTranslation("customer.duplicates.strength"))
                .setFlexGrow(0)
                .setWidth("8rem");
        list.setItems(query -> duplicates.proposed(query.getPage(), query.getPageSize()).items().stream());
        list.addItemClickListener(row -> DuplicateView.open(row.getItem()));
        list.setEmptyStateComponent(new EmptyState(
                Glyph.PEOPLE,
                getTranslation("customer.duplicates.none"),
                getTranslation("customer.duplicates.none.text")));
        add(header, list);
        say();
    }

    @Override
    public String title() {
        return getTranslation("customer.duplicates.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polls = attached.getUI().addPollListener(polled -> say());
        say();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        if (polls != null) {
            polls.remove();
        }
        gone.getUI().setPollInterval(-1);
    }

    private void begin() {
        rounds.begin();
        looking = true;
        say();
    }

    /** When all were compared for the last time, or that they are being compared just now. */
    private void say() {
        boolean running = rounds.isRunning();
        look.setEnabled(!running);
        getUI().ifPresent(page -> page.setPollInterval(running ? POLLED_EVERY_MS : -1));
        header.say(
                running
                        ? getTranslation("customer.duplicates.looking")
                        : duplicates
                                .lookedAt()
                                .map(at -> getTranslation("customer.duplicates.looked", moments.at(at)))
                                .orElse(getTranslation("customer.duplicates.never")));
        if (looking && !running) {
            list.getDataProvider().refreshAll();
        }
        looking = running;
    }

    private Div both(Proposal proposal) {
        Div pair = new Div(
                DuplicateView.link(
                        proposal,
                        getTranslation(
                                "customer.duplicates.pair",
                                proposal.one().name(),
                                proposal.other().name())),
                small(proposal.one().externalId() + " · " + proposal.other().externalId()),
                small(MergeWords.reasons(proposal, this)));
        pair.addClassName("am-duplicate");
        return pair;
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassNames("am-small", "am-third");
        return line;
    }

    private Span strength(Proposal proposal) {
        Span word = new Span(getTranslation("customer.duplicates.strength." + proposal.strength()));
        word.addClassName("am-strong");
        return word;
    }
}
