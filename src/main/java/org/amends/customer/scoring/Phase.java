package org.amends.customer.scoring;

/** What a run does, in this order; each is done over again from where it was when its node ended. */
enum Phase {
    /** The models, to the days on which customers bought. */
    FIT(0),
    /** What each customer bought. */
    SUM(0),
    /** What follows of it. */
    SCORE(0.4),
    /** Open cases of whom reads otherwise now. */
    PLACE(0.95);

    private final double from;

    Phase(double from) {
        this.from = from;
    }

    /** @param share of the phase, 0 to 1 @return of the run, 0 to 1 */
    double progress(double share) {
        double to = this == PLACE ? 1 : values()[ordinal() + 1].from;
        return from + share * (to - from);
    }
}
