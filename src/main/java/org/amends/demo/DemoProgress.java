package org.amends.demo;

import org.springframework.stereotype.Component;

/** How far the making of the demo company has come, for those who wait for it at the door. */
@Component
@InDemo
class DemoProgress {

    private volatile boolean making;
    private volatile double share;

    void begins() {
        share = 0;
        making = true;
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
