package org.amends.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import org.amends.organisation.BusinessTime;
import org.amends.reporting.Behind;
import org.amends.reporting.DefectionBoard;
import org.amends.reporting.DefectionQuestion;
import org.amends.reporting.DefectionReport;
import org.amends.reporting.LossFile;
import org.amends.reporting.LossLookup;
import org.amends.uikit.BarChart;
import org.amends.uikit.Card;
import org.amends.uikit.DayField;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.Moments;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;

/** Why customers leave, by cause and tier, with what went with them; each number opens the customers behind it. */
@Route(DefectionBoardView.PATH)
@Menu(order = 210, title = "reporting.defection.menu")
@RolesAllowed({"MANAGER", "ADMIN"})
@Uses(BarChart.class)
@Uses(DayField.class)
public class DefectionBoardView extends Page implements BeforeEnterObserver, TitledPage {

    static final String PATH = "boards/defection";

    private final DefectionBoard board;
    private final LossLookup losses;
    private final LossFile file;
    private final Clock clock;
    private final BusinessTime business;
    private final PageHeader header;
    private final BoardChips chips;
    private final Anchor export = new Anchor();
    private final Div figures = new Div();
    private final Div row = new Div();
    private final CausesCard causes = new CausesCard(this::go);
    private final Div nothing = new Div();
    private @Nullable BehindCard behind;
    private @Nullable DefectionQuestion asked;
    private @Nullable DefectionReport report;
    private @Nullable Behind shown;

    public DefectionBoardView(
            DefectionBoard board, LossLookup losses, LossFile file, BusinessTime business, Clock clock) {
        this.board = board;
        this.losses = losses;
        this.file = file;
        this.clock = clock;
        this.business = business;
        BoardChoice start = BoardChoice.of(QueryParameters.empty());
        chips = new BoardChips(
                start, () -> report == null ? start.question(business.today()).period() : report.period(), this::go);
        export.setText(Says.text("export"));
        header = new PageHeader(title(), "", export);
        row.addClassName("am-board");
        row.add(causes);
        add(header, chips, figures, row, nothing);
    }

    @Override
    public String title() {
        return Says.text("defection.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        BoardChoice choice = BoardChoice.of(entering.getLocation().getQueryParameters());
        DefectionQuestion question = choice.question(business.today());
        DefectionReport found = report(question);
        header.say(subtitle(choice, found));
        chips.show(choice);
        export.setHref(download(question, choice), AttachmentType.DOWNLOAD);
        show(found, choice);
        showBehind(question, choice, found);
    }

    /** Counted once for a question, however the figures are looked at. */
    private DefectionReport report(DefectionQuestion question) {
        DefectionReport known = report;
        if (known == null || !question.equals(asked)) {
            known = board.report(question);
            asked = question;
            report = known;
        }
        return known;
    }

    private void show(DefectionReport found, BoardChoice choice) {
        boolean any = !found.isEmpty();
        figures.removeAll();
        nothing.removeAll();
        figures.setVisible(any);
        row.setVisible(any);
        nothing.setVisible(!any);
        if (any) {
            figures.add(new BoardFigures(found, choice));
            causes.show(found, choice);
        } else {
            nothing.add(new Card(nothing(choice)).flush());
        }
    }

    /** Opened, it takes the focus; closed, it gives it back to where it was opened from. */
    private void showBehind(DefectionQuestion question, BoardChoice choice, DefectionReport found) {
        if (behind != null) {
            row.remove(behind);
            behind = null;
        }
        row.setClassName("am-board-open", choice.behind() != null);
        if (choice.behind() != null) {
            behind = new BehindCard(
                    losses,
                    question,
                    choice.behind(),
                    found.count(choice.behind()),
                    new Moments(clock, business.hours().zone()),
                    () -> go(choice.showing(null)));
            row.add(behind);
            if (!choice.behind().equals(shown)) {
                behind.focus();
            }
        } else if (shown != null && !causes.focusOn(shown)) {
            // a figure, or a number of the table: "show" ends their addresses
            getElement()
                    .executeJs(
                            "setTimeout(() => this.querySelector(`a[href$=\"show=${$0}\"]`)?.focus(), 50)",
                            shown.text());
        }
        shown = choice.behind();
    }

    private Component nothing(BoardChoice choice) {
        if (choice.isNarrow()) {
            Button all = new Button(Says.text("defection.none.all"), pressed -> go(choice.ofEverybody()));
            return new EmptyState(
                    Glyph.SEARCH, Says.text("defection.none.narrow"), Says.text("defection.none.narrow.do"), all);
        }
        Button customers = new Button(Says.text("defection.none.customers"), pressed -> UI.getCurrent()
                .navigate("customers"));
        return new EmptyState(Glyph.CHART, Says.text("defection.none"), Says.text("defection.none.do"), customers);
    }

    private static String subtitle(BoardChoice choice, DefectionReport found) {
        return choice.range() == null
                ? Says.text("defection.subtitle.months", choice.months())
                : Says.text("defection.subtitle.days", Says.days(found.period()), Says.days(found.before()));
    }

    private DownloadHandler download(DefectionQuestion question, BoardChoice choice) {
        Locale locale = getLocale();
        Behind behind = choice.behind() == null ? Behind.LOST : choice.behind();
        return event -> {
            event.setFileName(file.name(question));
            event.setContentType("text/csv;charset=UTF-8");
            file.write(question, behind, locale, event.getOutputStream());
        };
    }

    private void go(BoardChoice wanted) {
        UI.getCurrent().navigate(PATH, wanted.address());
    }
}
