package org.amends.recovery;

import org.amends.customer.BelongsToCustomer;
import org.amends.customer.RowsOfCustomer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes along when a customer is merged with another. */
@Configuration(proxyBeanMethods = false)
class CompensationRowsOfCustomers {

    @Bean
    BelongsToCustomer movingCompensations(JdbcClient jdbc) {
        return RowsOfCustomer.versionedIn("compensation", jdbc);
    }

    @Bean
    BelongsToCustomer movingLedgerEntries(JdbcClient jdbc) {
        return RowsOfCustomer.in("ledger_entry", jdbc);
    }
}
