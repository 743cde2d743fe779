package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.customer.CustomerScoring;
import org.amends.customer.Pyramid;
import org.amends.customer.TierMove;
import org.amends.customer.TierShare;
import org.amends.customer.scoring.ScoringRules;
import org.amends.customer.scoring.UnitCosts;
import org.amends.kernel.Invalid;
import org.amends.organisation.BusinessTime;
import org.amends.uikit.AmountField;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Figure;
import org.amends.uikit.Glyph;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TierBadge;
import org.amends.uikit.TitledPage;
import org.springframework.beans.factory.annotation.Value;

/** What each tier is to us, how much the best fifth really holds, and who would move by other thresholds. */
@Route(PyramidView.PATH)
@Menu(title = "customer.pyramid.title", order = 230)
@RolesAllowed({"MANAGER", "ADMIN"})
public class PyramidView extends Page implements TitledPage {

    static final String PATH = "boards/customers";
    private static final String NUMBER_WIDTH = "11rem";

    private final Pyramid pyramid;
    private final CustomerScoring scoring;
    private final Moments moments;
    private final IntegerField platinum = field("platinum");
    private final IntegerField gold = field("gold");
    private final IntegerField known = field("known");
    private final IntegerField window = field("window");
    private final IntegerField highMargin = field("highMargin");
    private final AmountField call;
    private final AmountField problem;
    private final AmountField visit;
    private final Div moves = new Div();

    public PyramidView(
            Pyramid pyramid,
            CustomerScoring scoring,
            BusinessTime business,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.call = cost("call", currency);
        this.problem = cost("problem", currency);
        this.visit = cost("visit", currency);
        this.pyramid = pyramid;
        this.scoring = scoring;
        this.moments = new Moments(clock, business.hours().zone());
        String asOf = pyramid.asOf()
                .map(day -> getTranslation("customer.pyramid.asOf", moments.date(day)))
                .orElse("");
        add(new PageHeader(title(), asOf));
        List<TierShare> tiers = pyramid.tiers();
        if (pyramid.asOf().isEmpty() || tiers.isEmpty()) {
            add(new EmptyState(
                    Glyph.TABLE,
                    getTranslation("customer.pyramid.none"),
                    getTranslation("customer.pyramid.none.text")));
            return;
        }
        add(
                figures(tiers),
                new Card(getTranslation("customer.pyramid.tiers"), table(tiers)),
                rules(),
                new SegmentsCard(pyramid, this::score));
    }

    private IntegerField field(String name) {
        IntegerField field = new IntegerField(getTranslation("customer.rule." + name));
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setWidth(NUMBER_WIDTH);
        return field;
    }

    private AmountField cost(String name, Currency currency) {
        AmountField field = new AmountField(currency);
        field.setLabel(getTranslation("customer.rule.cost." + name));
        field.setWidth(NUMBER_WIDTH);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }

    private Div figures(List<TierShare> tiers) {
        Div figures = new Div();
        figures.addClassName("am-figures");
        long all = tiers.stream().mapToLong(TierShare::customers).sum();
        figures.add(new Card(new Figure(
                getTranslation("customer.pyramid.customers"), number(all), getTranslation("customer.pyramid.scored"))));
        Optional<Double> best = pyramid.shareOfTheBestFifth();
        figures.add(new Card(new Figure(
                getTranslation("customer.pyramid.fifth"),
                best.map(this::percent).orElse("–"),
                getTranslation("customer.pyramid.fifth.text"))));
        return figures;
    }

    private Div table(List<TierShare> tiers) {
        NativeTable table = new NativeTable();
        table.addClassName("am-table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("tier", "customers", "value", "cost", "contribution", "share")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("customer.pyramid.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        BigDecimal sum =
                tiers.stream().map(tier -> tier.contribution().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        tiers.forEach(tier -> table.getBody().addRow().add(cells(tier, sum)));
        Div scroll = new Div(table);
        scroll.addClassName("am-table-scroll");
        return scroll;
    }

    private Component[] cells(TierShare tier, BigDecimal sum) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new TierBadge(tier.tier().name()));
        double share = sum.signum() <= 0 ? 0 : tier.contribution().amount().doubleValue() / sum.doubleValue();
        return new Component[] {
            name,
            new NativeTableCell(number(tier.customers())),
            new NativeTableCell(Amounts.rounded(tier.value())),
            new NativeTableCell(Amounts.rounded(tier.cost())),
            new NativeTableCell(Amounts.rounded(tier.contribution())),
            new NativeTableCell(percent(share))
        };
    }

    private Card rules() {
        ScoringRules now = pyramid.rules();
        platinum.setValue(now.platinum());
        gold.setValue(now.gold());
        known.setValue(now.knownInDays());
        window.setValue(now.windowMonths());
        known.setMin(0);
        highMargin.setValue(now.highMargin());
        call.setValue(now.costs().call());
        problem.setValue(now.costs().problem());
        visit.setValue(now.costs().visit());
        List.of(platinum, gold, known, window, highMargin)
                .forEach(field -> field.addValueChangeListener(changed -> preview()));
        Button save = new Button(getTranslation("customer.rule.save"), pressed -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        List.of(call, problem, visit).forEach(field -> field.addValueChangeListener(changed -> preview()));
        Div fields = new Div(platinum, gold, known, window, highMargin);
        fields.addClassName("am-actions");
        Div costs = new Div(call, problem, visit);
        costs.addClassName("am-actions");
        Paragraph served = new Paragraph(getTranslation("customer.rule.cost.text"));
        served.addClassName("am-third");
        Div foot = new Div(save);
        foot.addClassName("am-actions");
        Paragraph what = new Paragraph(getTranslation("customer.rule.text"));
        what.addClassName("am-third");
        return new Card(getTranslation("customer.rule.title"), what, fields, served, costs, moves, foot);
    }

    private void preview() {
        moves.removeAll();
        entered().ifPresent(rules -> {
            List<TierMove> found = pyramid.preview(rules);
            ScoringRules now = pyramid.rules();
            if (rules.windowMonths() != now.windowMonths() || !rules.costs().equals(now.costs())) {
                moves.add(new InfoBox(getTranslation("customer.rule.window.later")));
            }
            if (found.isEmpty()) {
                moves.add(new Paragraph(getTranslation("customer.rule.nobody")));
                return;
            }
            UnorderedList list = new UnorderedList();
            found.forEach(move -> list.add(new ListItem(getTranslation(
                    "customer.rule.move",
                    move.customers(),
                    getTranslation("uikit.tier." + move.from()),
                    getTranslation("uikit.tier." + move.to())))));
            moves.add(list);
        });
    }

    /** What is entered, or nothing where it says beside it why it cannot be. */
    private Optional<ScoringRules> entered() {
        if (!Stream.of(call, problem, visit).map(AmountField::isComplete).reduce(true, Boolean::logicalAnd)) {
            moves.removeAll();
            return Optional.empty();
        }
        try {
            return Optional.of(new ScoringRules(
                    whole(window),
                    whole(platinum),
                    whole(gold),
                    whole(known),
                    pyramid.rules().segments(),
                    new UnitCosts(amount(call), amount(problem), amount(visit)),
                    whole(highMargin),
                    pyramid.rules().riskBy()));
        } catch (Invalid wrong) {
            moves.removeAll();
            moves.add(new InfoBox(getTranslation(
                            wrong.problems().get(0).key(),
                            wrong.problems().get(0).arguments().toArray()))
                    .problem());
            return Optional.empty();
        }
    }

    private static int whole(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    private static BigDecimal amount(AmountField field) {
        BigDecimal value = field.getValue();
        return value == null ? BigDecimal.ZERO : value;
    }

    private void save() {
        entered().ifPresent(rules -> {
            pyramid.become(rules);
            score();
        });
    }

    private void score() {
        scoring.start(null, null);
        Notices.success(getTranslation("customer.rule.saved"));
        getUI().ifPresent(page -> page.navigate(ScoringView.class));
    }

    private String number(long count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }

    private String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    @Override
    public String title() {
        return getTranslation("customer.pyramid.title");
    }
}
