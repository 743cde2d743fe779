package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ui.CasePanel;
import org.amends.organisation.BusinessTime;
import org.amends.recovery.CompensationData;
import org.amends.recovery.CompensationLedger;
import org.amends.recovery.CompensationLookup;
import org.amends.uikit.Moments;

/** What was proposed, granted and done on a case, beside it. */
@SpringComponent
class CompensationOfCase implements CasePanel {

    private final CompensationLookup compensations;
    private final CompensationLedger ledger;
    private final Clock clock;
    private final BusinessTime business;

    CompensationOfCase(
            CompensationLookup compensations, CompensationLedger ledger, Clock clock, BusinessTime business) {
        this.compensations = compensations;
        this.ledger = ledger;
        this.clock = clock;
        this.business = business;
    }

    @Override
    public Optional<Component> of(ComplaintData complaint) {
        List<CompensationData> all = compensations.of(complaint.id());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompensationPanel(
                        all,
                        ledger.of(complaint.id()),
                        new Moments(clock, business.hours().zone())));
    }
}
