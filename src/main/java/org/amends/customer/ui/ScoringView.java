package org.amends.customer.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import org.amends.customer.CustomerScoring;
import org.amends.customer.ScoringRunData;
import org.amends.customer.scoring.RiskBy;
import org.amends.organisation.BusinessTime;
import org.amends.uikit.Card;
import org.amends.uikit.DayField;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;

/** The scoring runs, and what the last one fitted: how good it is, and how one can know. */
@Route(ScoringView.PATH)
@Menu(title = "customer.scoring.title", order = 312)
@RolesAllowed({"MANAGER", "ADMIN"})
public class ScoringView extends Page implements TitledPage {

    static final String PATH = "admin/scoring";
    private static final int SHOWN = 10;
    private static final int MILLISECONDS = 1_000;

    private final CustomerScoring scoring;
    private final Moments moments;
    private final DayField day;
    private final Div last = new Div();
    private final Div model = new Div();
    private final Button start;
    private List<ScoringRunData> shown = List.of();
    private @Nullable Registration polls;

    public ScoringView(CustomerScoring scoring, BusinessTime business, Clock clock) {
        this.scoring = scoring;
        this.moments = new Moments(clock, business.hours().zone());
        day = new DayField(getTranslation("customer.scoring.day"));
        day.setValue(business.today());
        start = new Button(getTranslation("customer.scoring.start"), pressed -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        Div asked = new Div(day, start);
        asked.addClassNames("am-actions", "am-actions-foot");
        Paragraph what = new Paragraph(getTranslation("customer.scoring.text"));
        what.addClassName("am-third");
        last.addClassName("am-column");
        model.addClassName("am-column");
        Div columns = new Div(new Div(new Card(getTranslation("customer.scoring.runs"), what, asked, last)), model);
        columns.addClassName("am-columns");
        add(new PageHeader(title(), getTranslation("customer.scoring.subtitle")), columns);
    }

    private void start() {
        scoring.start(day.getValue(), null);
        show();
    }

    private void tellRiskBy(RiskBy teller) {
        scoring.tellRiskBy(teller);
        Notices.success(getTranslation("customer.losses.chosen"));
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polls = attached.getUI().addPollListener(polled -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        if (polls != null) {
            polls.remove();
        }
        gone.getUI().setPollInterval(-1);
    }

    private void show() {
        List<ScoringRunData> now = scoring.latest(SHOWN);
        boolean working = now.stream().anyMatch(run -> !run.state().isOver());
        getUI().ifPresent(page -> page.setPollInterval(working ? MILLISECONDS : -1));
        start.setEnabled(!working);
        if (now.equals(shown) && last.getChildren().count() > 0) {
            return;
        }
        shown = now;
        last.removeAll();
        now.forEach(run -> last.add(line(run)));
        model.removeAll();
        scoring.model()
                .ifPresentOrElse(
                        fitted -> model.add(
                                new ModelCard(fitted, moments),
                                new ForetoldCard(fitted),
                                new LossesCard(fitted.losses(), scoring.riskBy(), moments, this::tellRiskBy)),
                        () -> model.add(new EmptyState(
                                Glyph.TABLE,
                                getTranslation("customer.scoring.none"),
                                getTranslation("customer.scoring.none.text"))));
    }

    private Div line(ScoringRunData run) {
        NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
        Span day = new Span(getTranslation("customer.scoring.asOf", moments.date(run.asOf())));
        day.addClassName("am-strong");
        Span state = new Span(getTranslation("customer.scoring.state." + run.state()));
        state.addClassName("am-third");
        Div head = new Div(day, state);
        head.addClassName("am-apart");
        Div what = new Div(getTranslation(
                "customer.scoring.line",
                run.windowMonths(),
                number.format(run.customers()),
                number.format(run.changed()),
                moments.at(run.createdAt()),
                run.startedBy()));
        what.addClassNames("am-small", "am-third");
        Div line = new Div(head, what);
        line.addClassName("am-run");
        if (!run.state().isOver()) {
            ProgressBar bar = new ProgressBar(0, 1, run.progress());
            bar.getElement().setAttribute("aria-label", getTranslation("customer.scoring.progress"));
            line.add(bar);
        }
        if (run.failure() != null) {
            line.add(new InfoBox(getTranslation(run.failure().key())).problem());
        }
        return line;
    }

    @Override
    public String title() {
        return getTranslation("customer.scoring.title");
    }
}
