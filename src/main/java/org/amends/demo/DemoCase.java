package org.amends.demo;

import java.util.List;
import org.amends.complaint.ComplaintNumber;
import org.amends.demo.DemoStory.Act;
import org.amends.demo.DemoStory.Case;
import org.amends.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The story of one case. It ends where the process refuses to go on, as with clocks set much shorter than usual. */
final class DemoCase {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCase.class);

    private final Case told;
    private final DemoActs acts;
    private @Nullable ComplaintNumber number;

    DemoCase(Case told, DemoActs acts) {
        this.told = told;
        this.acts = acts;
    }

    /** What is left to do once it is filed. */
    static List<Act> after(Case told) {
        return told.acts().stream()
                .filter(act -> !told.atOnce() || act.act().equals("follow-up"))
                .toList();
    }

    void begin() {
        acts.as(told.by(), () -> number = told.atOnce() ? acts.settle(told) : acts.file(told));
    }

    void goOn(Act act) {
        ComplaintNumber known = number;
        if (known == null) {
            return;
        }
        try {
            acts.as(act.by(), () -> acts.perform(known, act));
        } catch (Refusal refused) {
            LOG.warn("The story of {} ends before “{}”: {}", known, act.act(), refused.getMessage());
            number = null;
        }
    }
}
