package org.amends.demo;

import java.math.BigDecimal;

/**
 * What the demo company sells.
 *
 * @param family of which nobody has two subscriptions
 * @param monthly whether it is paid each month, else once
 * @param es what Spanish speakers call it, to follow "mi" or "su"
 */
record Product(String name, Family family, BigDecimal price, boolean monthly, String es, String en) {

    enum Family {
        FIBRE,
        MOBILE,
        TELEVISION,
        LANDLINE,
        BUSINESS_LINE,
        BUSINESS_PHONES,
        BUSINESS_BACKUP,
        DEVICE,
        ACCESSORY
    }

    String called(String language) {
        return language.equals("es") ? es : en;
    }
}
