package org.amends.recovery;

/** How it is made good. */
public enum RemedyType {
    REFUND(true),
    CREDIT(true),
    VOUCHER(true),
    DISCOUNT(true),
    PAYMENT(true),
    REPLACEMENT(false),
    REPAIR(false),
    SERVICE(false),
    GIFT(false),
    APOLOGY(false),
    OTHER(false);

    private final boolean money;

    RemedyType(boolean money) {
        this.money = money;
    }

    /** Whether it is nothing without an amount; for the others the amount is what it costs us, if known. */
    public boolean isMoney() {
        return money;
    }
}
