package org.amends.customer;

import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.scoring.Reassessment;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.ReadsCases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the risk of a customer at once when something has happened between them and us. */
@Service
public class CustomerRisk {

    private final CustomerRepository customers;
    private final Reassessment reassessment;
    private final BusinessTime business;
    private final ApplicationEventPublisher events;

    CustomerRisk(
            CustomerRepository customers,
            Reassessment reassessment,
            BusinessTime business,
            ApplicationEventPublisher events) {
        this.customers = customers;
        this.reassessment = reassessment;
        this.business = business;
        this.events = events;
    }

    /** Within the transaction of what has happened, after it is written. */
    @ReadsCases
    @Transactional(propagation = Propagation.MANDATORY)
    public void reassess(CustomerId id) {
        customers
                .findById(id.value())
                .flatMap(customer -> reassessment.reassess(id, customer.zone(business.today()), business.today()))
                .ifPresent(moved -> events.publishEvent(new RiskMoved(id, moved.band())));
    }

    /** Of which band the risk would be had this not been. */
    @ReadsCases
    @Transactional(propagation = Propagation.MANDATORY)
    public Risk.Band without(CustomerId id, Signals some) {
        Customer customer =
                customers.findById(id.value()).orElseThrow(() -> new Unknown("customer.unknown", id.text()));
        return reassessment
                .without(id, some, customer.zone(business.today()), business.today())
                .band();
    }
}
