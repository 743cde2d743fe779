package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.amends.customer.CustomerProfile;
import org.amends.customer.CustomerScore;
import org.amends.customer.MonthOfPurchases;
import org.amends.customer.Rfm;
import org.amends.customer.Risk;
import org.amends.kernel.Money;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.Moments;
import org.amends.uikit.SmallChart;
import org.amends.uikit.SmallChart.Column;
import org.amends.uikit.SmallChart.Step;
import org.jspecify.annotations.Nullable;

/** Recency, frequency and value as they are and as scores, what the models expect, and how it came to this. */
final class RfmCard extends Composite<Card> {

    private static final int MOST = 100;

    private final CustomerProfile customer;
    private final List<MonthOfPurchases> months;
    private final List<CustomerScore> history;
    private final Moments moments;

    RfmCard(CustomerProfile customer, List<MonthOfPurchases> months, List<CustomerScore> history, Moments moments) {
        this.customer = customer;
        this.months = months;
        this.history = history;
        this.moments = moments;
    }

    @Override
    protected Card initContent() {
        Rfm rfm = customer.rfm();
        Risk risk = customer.risk();
        Currency currency = customer.contribution().currency();
        Facts facts = new Facts()
                .add(
                        getTranslation("customer.rfm.recency"),
                        rfm.recencyDays() == null
                                ? getTranslation("customer.rfm.never")
                                : getTranslation("customer.rfm.recency.days", rfm.recencyDays()))
                .add(
                        getTranslation("customer.rfm.frequency"),
                        NumberFormat.getIntegerInstance(getLocale()).format(rfm.frequency()))
                .add(getTranslation("customer.rfm.value"), Amounts.rounded(new Money(rfm.value(), currency)));
        if (rfm.r() != null && rfm.f() != null && rfm.m() != null) {
            facts.add(getTranslation("customer.rfm"), getTranslation("customer.rfm.scores", rfm.r(), rfm.f(), rfm.m()));
        }
        facts.addIfKnown(getTranslation("customer.rfm.segment"), segment(rfm.segment()));
        if (risk.pAlive() != null) {
            facts.add(
                    getTranslation("customer.rfm.alive"),
                    NumberFormat.getPercentInstance(getLocale()).format(risk.pAlive()));
        }
        if (risk.expectedPurchases() != null) {
            NumberFormat one = NumberFormat.getNumberInstance(getLocale());
            one.setMaximumFractionDigits(1);
            facts.add(getTranslation("customer.rfm.expected"), one.format(risk.expectedPurchases()));
        }
        Card card = new Card(getTranslation("customer.rfm"), facts);
        if (!months.isEmpty()) {
            card.add(heading("customer.months.title"), bought(currency));
        }
        if (history.size() > 1) {
            card.add(heading("customer.history.title"), risks());
        }
        card.add(heading("customer.scored", moments.date(rfm.asOf())));
        return card;
    }

    private Paragraph heading(String key, Object... values) {
        Paragraph heading = new Paragraph(getTranslation(key, values));
        heading.addClassNames("am-small", "am-third");
        return heading;
    }

    /** The published ones in the reader's language, others as the company calls them. */
    private @Nullable String segment(@Nullable String name) {
        return name == null ? null : SegmentWords.of(name, this);
    }

    private SmallChart bought(Currency currency) {
        List<Column> columns = months.stream()
                .map(month -> new Column(
                        List.of(Math.max(0, month.value().doubleValue())),
                        getTranslation(
                                "customer.months.month",
                                name(month.month()),
                                Amounts.rounded(new Money(month.value(), currency)))))
                .toList();
        return SmallChart.columns(
                getTranslation("customer.months.title"),
                columns,
                name(months.get(0).month()),
                name(months.get(months.size() - 1).month()));
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL y", getLocale()).format(month);
    }

    private SmallChart risks() {
        LocalDate from = history.get(0).risk().asOf();
        LocalDate to = customer.risk().asOf();
        double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        List<Step> steps = IntStream.range(0, history.size())
                .mapToObj(at -> history.get(at).risk())
                .map(risk -> new Step(Math.min(1, ChronoUnit.DAYS.between(from, risk.asOf()) / days), risk.score()))
                .toList();
        return SmallChart.steps(
                getTranslation(
                        "customer.history.line",
                        moments.date(from),
                        moments.date(to),
                        history.get(0).risk().score(),
                        customer.risk().score()),
                steps,
                MOST,
                moments.date(from) + " · " + history.get(0).risk().score(),
                moments.date(to) + " · " + customer.risk().score());
    }
}
