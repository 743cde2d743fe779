package org.amends.customer.facts;

import java.time.LocalDate;
import java.util.Set;
import org.amends.customer.CustomerId;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How a customer lives and pays, and who brought them.
 *
 * @param householdSize persons, 1 to 99
 * @param shareOfWallet how much of what they spend on such things they say they spend with us, 0 to 100 per cent
 * @param shareOfWalletOn the day they said it; null if they did not
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record Background(
        @Nullable Integer householdSize,
        @Nullable Integer shareOfWallet,
        @Nullable LocalDate shareOfWalletOn,
        Set<PaymentMeans> paymentMeans,
        @Nullable CustomerId referredBy,
        int version) {

    static final Background NOTHING = new Background(null, null, null, Set.of(), null, 0);

    private static final int LARGEST_HOUSEHOLD = 99;

    /** @throws Invalid if a number is out of its range */
    public Background {
        if (householdSize != null && (householdSize < 1 || householdSize > LARGEST_HOUSEHOLD)) {
            throw new Invalid("householdSize", "customer.householdSize.wrong", LARGEST_HOUSEHOLD);
        }
        if (shareOfWallet != null && (shareOfWallet < 0 || shareOfWallet > 100)) {
            throw new Invalid("shareOfWallet", "customer.shareOfWallet.wrong");
        }
        paymentMeans = Set.copyOf(paymentMeans);
    }
}
