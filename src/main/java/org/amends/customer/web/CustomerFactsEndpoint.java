package org.amends.customer.web;

import org.amends.customer.ExternalId;
import org.amends.customer.facts.CustomerFacts;
import org.amends.customer.facts.FactsOfCustomers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{externalId}/facts")
class CustomerFactsEndpoint {

    private final FactsOfCustomers facts;

    CustomerFactsEndpoint(FactsOfCustomers facts) {
        this.facts = facts;
    }

    @GetMapping
    CustomerFacts get(@PathVariable String externalId) {
        return facts.of(new ExternalId(externalId));
    }

    /** Adds what is told; what is left out stays. */
    @PutMapping
    CustomerFacts tell(@PathVariable String externalId, @RequestBody CustomerFacts told) {
        return facts.tell(new ExternalId(externalId), told);
    }
}
