package org.amends.customer.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.customer.CustomerId;
import org.amends.customer.ServiceUse;
import org.amends.customer.ServiceUse.Served;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What it cost to serve customers, by all that the modules know of it and what a manager says that each costs. */
@Component
class ServiceCosts {

    private final ObjectProvider<ServiceUse> sources;

    ServiceCosts(ObjectProvider<ServiceUse> sources) {
        this.sources = sources;
    }

    /** Of each who cost anything in the window. */
    Map<CustomerId, BigDecimal> toServe(long first, long last, LocalDate asOf, ScoringRules rules) {
        UnitCosts costs = rules.costs();
        if (!costs.areKnown()) {
            return Map.of();
        }
        Map<CustomerId, Served> all = new HashMap<>();
        LocalDate after = asOf.minusMonths(rules.windowMonths());
        sources.forEach(source -> source.between(new CustomerId(first), new CustomerId(last), after, asOf)
                .forEach((customer, served) -> all.merge(customer, served, Served::plus)));
        return all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, served -> costs.of(served.getValue())));
    }
}
