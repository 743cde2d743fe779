package org.amends.complaint;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the modules above write what they did on a case: on its timeline, and among its decisions. Not guarded by a
 * role: whoever may do the act writes it down, in the transaction of the act.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseJournal {

    private final Cases cases;
    private final Timeline timeline;
    private final CaseDecisions decisions;

    CaseJournal(Cases cases, Timeline timeline, CaseDecisions decisions) {
        this.cases = cases;
        this.timeline = timeline;
        this.decisions = decisions;
    }

    /**
     * One at a time: whoever writes on the case and changes it takes it first. Two that wrote and then changed it would
     * each wait for the other.
     */
    public void hold(ComplaintId complaint) {
        cases.hold(complaint);
    }

    /** @param event the last part of the text key {@code complaint.event.*} */
    public void happened(ComplaintId complaint, String event, @Nullable String body, Map<String, String> details) {
        timeline.event(complaint, event, body, details);
    }

    public void decided(ComplaintId complaint, Decided<?> decided) {
        decisions.keep(complaint, decided);
    }
}
