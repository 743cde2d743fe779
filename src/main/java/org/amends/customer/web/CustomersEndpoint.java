package org.amends.customer.web;

import jakarta.validation.Valid;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.LifetimeValue;
import org.amends.customer.Purchases;
import org.amends.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers")
class CustomersEndpoint {

    private final Customers customers;
    private final Purchases purchases;

    CustomersEndpoint(Customers customers, Purchases purchases) {
        this.customers = customers;
        this.purchases = purchases;
    }

    @PutMapping("/{externalId}")
    CustomerProfile put(@PathVariable String externalId, @Valid @RequestBody CustomerDetails details) {
        return customers.put(new ExternalId(externalId), details);
    }

    @GetMapping("/{externalId}")
    CustomerProfile get(@PathVariable String externalId) {
        return customers.require(new ExternalId(externalId));
    }

    @GetMapping("/{externalId}/lifetime-value")
    LifetimeValue lifetimeValue(@PathVariable String externalId) {
        return purchases.lifetimeValue(customers.require(new ExternalId(externalId)));
    }

    @GetMapping
    Page<CustomerProfile> search(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Page.check(page, size);
        return customers.search(text, page, size);
    }
}
