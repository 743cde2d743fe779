package org.amends.demo;

import org.amends.organisation.StaffDirectory;
import org.springframework.stereotype.Component;

/** How far the making of the demo company has come, for those who wait for it at the door. */
@Component
@InDemo
class DemoProgress {

    private volatile boolean making;
    private volatile double share;

    /** It is made where nobody works yet: from the start on, nobody comes in before. */
    DemoProgress(StaffDirectory staff) {
        making = staff.all().isEmpty();
    }

    void at(int done, int of) {
        share = of == 0 ? 1 : (double) done / of;
    }

    void ends() {
        making = false;
    }

    boolean isMaking() {
        return making;
    }

    /** Of what there is to tell, from 0 to 1. */
    double share() {
        return share;
    }
}
