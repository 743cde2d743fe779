package org.amends.recovery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.function.LongPredicate;
import org.amends.kernel.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much an authority may grant, found out by asking {@link AuthorityDecision} for one amount after the other: its
 * table may be edited and need not name its limits. Supposes that more money never needs less authority.
 */
@Component
class AuthorityLimits {

    private static final long NO_LIMIT = 1L << 40;

    private final AuthorityDecision decision;
    private final Currency currency;
    private final LoadingCache<Authority, Limits> found =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(this::find);

    AuthorityLimits(AuthorityDecision decision, @Value("${amends.currency}") Currency currency) {
        this.decision = decision;
        this.currency = currency;
    }

    Limits of(Authority authority) {
        return found.get(authority);
    }

    private Limits find(Authority authority) {
        return new Limits(
                largest(units -> suffices(authority, units, units)), largest(units -> suffices(authority, 0, units)));
    }

    private boolean suffices(Authority authority, long inCase, long inTwelveMonths) {
        return decision.decide(money(inCase), money(inTwelveMonths)).result().compareTo(authority) <= 0;
    }

    private Money largest(LongPredicate granted) {
        long above = 1;
        while (above < NO_LIMIT && granted.test(above)) {
            above *= 2;
        }
        long within = above / 2;
        while (above - within > 1) {
            long middle = within + (above - within) / 2;
            if (granted.test(middle)) {
                within = middle;
            } else {
                above = middle;
            }
        }
        return money(within);
    }

    private Money money(long units) {
        return new Money(BigDecimal.valueOf(units), currency);
    }
}
