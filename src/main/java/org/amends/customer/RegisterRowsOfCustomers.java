package org.amends.customer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What of a profile goes along when a customer is merged with another. Facts and attributes of which there is one for each
 * customer stay with the one who is merged, and come back with them.
 */
@Configuration(proxyBeanMethods = false)
class RegisterRowsOfCustomers {

    @Bean
    BelongsToCustomer movingContacts(JdbcClient jdbc) {
        return RowsOfCustomer.in("customer_contact", jdbc);
    }

    @Bean
    BelongsToCustomer movingConsents(JdbcClient jdbc) {
        return RowsOfCustomer.in("customer_consent", jdbc);
    }

    @Bean
    BelongsToCustomer movingContracts(JdbcClient jdbc) {
        return RowsOfCustomer.in("customer_contract", jdbc);
    }

    @Bean
    BelongsToCustomer movingLeavingIntentions(JdbcClient jdbc) {
        return RowsOfCustomer.in("leaving_intention", jdbc);
    }
}
