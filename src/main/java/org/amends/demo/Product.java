package org.amends.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the demo company sells.
 *
 * @param family of which nobody has two subscriptions
 * @param monthly whether it is paid each month, else once
 * @param es what Spanish speakers call it, to follow "mi" or "su"
 */
record Product(String name, Family family, BigDecimal price, boolean monthly, String es, String en) {

    enum Family {
        FIBRE("Fibre", 55),
        MOBILE("Mobile", 45),
        TELEVISION("Television", 20),
        LANDLINE("Landline", 60),
        BUSINESS_LINE("Business line", 50),
        BUSINESS_PHONES("Business phones", 35),
        BUSINESS_BACKUP("Business backup", 65),
        DEVICE("Devices", 8),
        ACCESSORY("Accessories", 40);

        private final String category;
        private final int marginInHundred;

        Family(String category, int marginInHundred) {
            this.category = category;
            this.marginInHundred = marginInHundred;
        }

        String category() {
            return category;
        }

        /** What is earned with so much. */
        BigDecimal marginOf(BigDecimal amount) {
            return amount.multiply(BigDecimal.valueOf(marginInHundred, 2)).setScale(2, RoundingMode.HALF_UP);
        }

        /** What is taken for a term, and not only from month to month. */
        boolean binds() {
            return this == FIBRE || this == TELEVISION || this == BUSINESS_LINE || this == BUSINESS_BACKUP;
        }
    }

    String called(String language) {
        return language.equals("es") ? es : en;
    }
}
