package org.amends.recovery;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A remedy as it is proposed. @param currency the company's when null; no other is accepted */
public record RemedyProposal(
        @NotNull RemedyType type,
        @NotNull Nature nature,

        @Nullable @Positive @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @Nullable Currency currency,
        @Nullable @Size(max = 1000) String note) {

    /** @throws Invalid if an amount is missing, not more than nothing, or in another currency */
    static void check(List<RemedyProposal> remedies, Currency ours) {
        List<Invalid.Problem> problems = new ArrayList<>();
        for (int i = 0; i < remedies.size(); i++) {
            RemedyProposal remedy = remedies.get(i);
            String field = "remedies[" + i + "].";
            if (remedy.type.isMoney() && remedy.amount == null) {
                problems.add(new Invalid.Problem(field + "amount", "recovery.remedy.amount", List.of(remedy.type)));
            }
            if (remedy.amount != null && remedy.amount.signum() <= 0) {
                problems.add(new Invalid.Problem(field + "amount", "recovery.remedy.positive", List.of()));
            }
            if (remedy.amount != null && Money.isFinerThanACoin(remedy.amount, ours)) {
                problems.add(new Invalid.Problem(field + "amount", "recovery.remedy.cents", List.of(remedy.amount)));
            }
            if (remedy.currency != null && !remedy.currency.equals(ours)) {
                problems.add(new Invalid.Problem(
                        field + "currency", "recovery.remedy.currency", List.of(remedy.currency, ours)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
