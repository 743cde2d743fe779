package org.amends.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.customer.Tier;
import org.amends.kernel.Invalid;
import org.amends.kernel.Named;
import org.amends.reporting.Behind;
import org.amends.reporting.DefectionQuestion;
import org.amends.reporting.Period;
import org.amends.retention.CauseBasis;
import org.amends.retention.DefectionCause;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows: no more and no less than stands in the address.
 *
 * @param range days of one's own choice, null for so many months up to today
 * @param byValue whether the bars are as long as what was lost, and not as the number of customers
 * @param open the categories whose causes are shown
 * @param behind the figure whose customers are shown, if any
 */
record BoardChoice(
        int months,
        @Nullable Period range,
        @Nullable Tier tier,
        @Nullable CauseBasis basis,
        boolean byValue,
        boolean asTable,
        Set<DefectionCause> open,
        @Nullable Behind behind) {

    static final int YEAR = 12;
    static final int QUARTER = 3;

    /** What it does not understand it leaves out: addresses are typed by people. */
    static BoardChoice of(QueryParameters address) {
        return new BoardChoice(
                address.getSingleParameter("period").filter("quarter"::equals).isPresent() ? QUARTER : YEAR,
                range(address),
                Named.in(Tier.class, text(address, "tier")).orElse(null),
                Named.in(CauseBasis.class, text(address, "basis")).orElse(null),
                text(address, "by").equals("value"),
                text(address, "view").equals("table"),
                Arrays.stream(text(address, "open").split(","))
                        .flatMap(name -> Named.in(DefectionCause.class, name).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DefectionCause.class))),
                Behind.parse(text(address, "show")).orElse(null));
    }

    QueryParameters address() {
        return QueryParameters.simple(parameters());
    }

    /** For links. What is shown stands last. */
    String location() {
        return parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&", DefectionBoardView.PATH + "?", ""));
    }

    /** Dates and names of ours only, nothing that would have to be escaped. */
    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (range != null) {
            parameters.put("from", range.from().toString());
            parameters.put("to", range.to().toString());
        } else if (months == QUARTER) {
            parameters.put("period", "quarter");
        }
        put(parameters, "tier", tier == null ? "" : tier.name());
        put(parameters, "basis", basis == null ? "" : basis.name());
        put(parameters, "by", byValue ? "value" : "");
        put(parameters, "view", asTable ? "table" : "");
        put(parameters, "open", open.stream().map(Enum::name).collect(Collectors.joining(",")));
        put(parameters, "show", behind == null ? "" : behind.text());
        return parameters;
    }

    DefectionQuestion question(LocalDate today) {
        return new DefectionQuestion(range == null ? Period.lastMonths(months, today) : range, tier, basis);
    }

    /** Whether less than everybody who left in the time is asked for. */
    boolean isNarrow() {
        return tier != null || basis != null;
    }

    BoardChoice ofEverybody() {
        return new BoardChoice(months, range, null, null, byValue, asTable, open, behind);
    }

    BoardChoice last(int wanted) {
        return new BoardChoice(wanted, null, tier, basis, byValue, asTable, open, behind);
    }

    BoardChoice between(Period wanted) {
        return new BoardChoice(YEAR, wanted, tier, basis, byValue, asTable, open, behind);
    }

    BoardChoice with(@Nullable Tier wanted) {
        return new BoardChoice(months, range, wanted, basis, byValue, asTable, open, behind);
    }

    BoardChoice with(@Nullable CauseBasis wanted) {
        return new BoardChoice(months, range, tier, wanted, byValue, asTable, open, behind);
    }

    BoardChoice byValue(boolean wanted) {
        return new BoardChoice(months, range, tier, basis, wanted, asTable, open, behind);
    }

    BoardChoice asTable(boolean wanted) {
        return new BoardChoice(months, range, tier, basis, byValue, wanted, open, behind);
    }

    BoardChoice toggled(DefectionCause category) {
        Set<DefectionCause> now = EnumSet.noneOf(DefectionCause.class);
        now.addAll(open);
        if (!now.remove(category)) {
            now.add(category);
        }
        return new BoardChoice(months, range, tier, basis, byValue, asTable, now, behind);
    }

    BoardChoice showing(@Nullable Behind wanted) {
        return new BoardChoice(months, range, tier, basis, byValue, asTable, open, wanted);
    }

    private static @Nullable Period range(QueryParameters address) {
        try {
            return address.getSingleParameter("from").isPresent()
                            && address.getSingleParameter("to").isPresent()
                    ? new Period(LocalDate.parse(text(address, "from")), LocalDate.parse(text(address, "to")))
                    : null;
        } catch (DateTimeException | Invalid noPeriod) {
            return null;
        }
    }

    private static String text(QueryParameters address, String parameter) {
        return address.getSingleParameter(parameter).orElse("");
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
