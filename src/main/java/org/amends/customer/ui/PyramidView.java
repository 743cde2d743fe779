package org.amends.customer.ui;

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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.amends.customer.CustomerScoring;
import org.amends.customer.Pyramid;
import org.amends.customer.TierMove;
import org.amends.customer.TierShare;
import org.amends.customer.scoring.ScoringRules;
import org.amends.kernel.Invalid;
import org.amends.organisation.BusinessTime;
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
    private final Div moves = new Div();

    public PyramidView(Pyramid pyramid, CustomerScoring scoring, BusinessTime business, Clock clock) {
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
        add(figures(tiers), new Card(getTranslation("customer.pyramid.tiers"), table(tiers)), rules());
    }

    private IntegerField field(String name) {
        IntegerField field = new IntegerField(getTranslation("customer.rule." + name));
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setWidth(NUMBER_WIDTH);
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
        for (String column : List.of("tier", "customers", "value", "contribution", "share")) {
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

    private com.vaadin.flow.component.Component[] cells(TierShare tier, BigDecimal sum) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new TierBadge(tier.tier().name()));
        double share = sum.signum() <= 0 ? 0 : tier.contribution().amount().doubleValue() / sum.doubleValue();
        return new com.vaadin.flow.component.Component[] {
            name,
            new NativeTableCell(number(tier.customers())),
            new NativeTableCell(Amounts.rounded(tier.value())),
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
        List.of(platinum, gold, known, window).forEach(field -> field.addValueChangeListener(changed -> preview()));
        Button save = new Button(getTranslation("customer.rule.save"), pressed -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        Div fields = new Div(platinum, gold, known, window);
        fields.addClassName("am-actions");
        Div foot = new Div(save);
        foot.addClassName("am-actions");
        Paragraph what = new Paragraph(getTranslation("customer.rule.text"));
        what.addClassName("am-third");
        return new Card(getTranslation("customer.rule.title"), what, fields, moves, foot);
    }

    private void preview() {
        moves.removeAll();
        entered().ifPresent(rules -> {
            List<TierMove> found = pyramid.preview(rules);
            if (rules.windowMonths() != pyramid.rules().windowMonths()) {
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
        try {
            return Optional.of(new ScoringRules(
                    whole(window),
                    whole(platinum),
                    whole(gold),
                    whole(known),
                    pyramid.rules().segments()));
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

    private void save() {
        entered().ifPresent(rules -> {
            pyramid.become(rules);
            scoring.start(null, null);
            Notices.success(getTranslation("customer.rule.saved"));
            getUI().ifPresent(page -> page.navigate(ScoringView.class));
        });
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
