package org.amends.complaint;

import org.amends.customer.BelongsToCustomer;
import org.amends.customer.RowsOfCustomer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes along when a customer is merged with another. */
@Configuration(proxyBeanMethods = false)
class ComplaintRowsOfCustomers {

    @Bean
    BelongsToCustomer movingComplaints(JdbcClient jdbc) {
        return RowsOfCustomer.versionedIn("complaint", jdbc);
    }
}
