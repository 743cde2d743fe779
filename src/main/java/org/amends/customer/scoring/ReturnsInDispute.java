package org.amends.customer.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.customer.CustomerId;
import org.amends.customer.Disputes;
import org.amends.customer.Disputes.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What customers sent back while they were at odds with us: it is not held against what they contribute. */
@Component
class ReturnsInDispute {

    private final ObjectProvider<Disputes> sources;
    private final BoughtRows bought;

    ReturnsInDispute(ObjectProvider<Disputes> sources, BoughtRows bought) {
        this.sources = sources;
        this.bought = bought;
    }

    /** What each has lost by them in the window, less than nothing. */
    Map<CustomerId, BigDecimal> between(long first, long last, LocalDate asOf, int windowMonths) {
        LocalDate after = asOf.minusMonths(windowMonths);
        Map<CustomerId, List<Period>> disputes = new HashMap<>();
        sources.forEach(source -> source.between(new CustomerId(first), new CustomerId(last), after, asOf)
                .forEach((customer, periods) -> disputes.computeIfAbsent(customer, any -> new ArrayList<>())
                        .addAll(periods)));
        Map<CustomerId, BigDecimal> sentBack = new HashMap<>();
        bought.returns(disputes.keySet(), after, asOf).stream()
                .filter(sent -> disputes.getOrDefault(sent.customer(), List.of()).stream()
                        .anyMatch(period -> period.holds(sent.on())))
                .forEach(sent -> sentBack.merge(sent.customer(), sent.contribution(), BigDecimal::add));
        return sentBack;
    }
}
