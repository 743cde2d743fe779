package org.amends.recovery;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.OfferedRemedies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the customer may know of a compensation: what was offered to them or done for them, never what was proposed. */
@Component
class CustomerOffer implements OfferedRemedies {

    private static final Set<CompensationState> TOLD = Set.of(CompensationState.OFFERED, CompensationState.ACCEPTED);

    private final CompensationRepository compensations;

    CustomerOffer(CompensationRepository compensations) {
        this.compensations = compensations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offered> to(ComplaintId complaint) {
        return compensations.findByComplaintIdAndStateIn(complaint.value(), TOLD).stream()
                .flatMap(compensation -> compensation.remedies().stream()
                        .filter(remedy -> !remedy.isLapsed() && !remedy.isCutAway(compensation.currency()))
                        .map(remedy -> told(remedy, compensation.currency())))
                .toList();
    }

    /** What a thing costs us is not what it is to them. */
    private static Offered told(Remedy remedy, Currency currency) {
        return new Offered(
                "recovery.type." + remedy.type().name(),
                remedy.type().isMoney() ? remedy.granted(currency) : null,
                remedy.isFulfilled());
    }
}
