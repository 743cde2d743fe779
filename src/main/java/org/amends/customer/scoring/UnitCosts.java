package org.amends.customer.scoring;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.amends.customer.ServiceUse.Served;
import org.amends.kernel.Invalid;

/** What it costs to serve a customer, in the company’s currency: a call, a problem, a visit. */
public record UnitCosts(BigDecimal call, BigDecimal problem, BigDecimal visit) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    /** Nobody has said what it costs. */
    public static final UnitCosts NONE = new UnitCosts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** @throws Invalid if one is negative or over 100,000 */
    public UnitCosts {
        if (Stream.of(call, problem, visit).anyMatch(cost -> cost.signum() < 0 || cost.compareTo(MOST) > 0)) {
            throw new Invalid("costs", "customer.rules.costs", MOST);
        }
    }

    boolean areKnown() {
        return call.signum() + problem.signum() + visit.signum() > 0;
    }

    BigDecimal of(Served served) {
        return call.multiply(BigDecimal.valueOf(served.calls()))
                .add(problem.multiply(BigDecimal.valueOf(served.problems())))
                .add(visit.multiply(BigDecimal.valueOf(served.visits())));
    }
}
