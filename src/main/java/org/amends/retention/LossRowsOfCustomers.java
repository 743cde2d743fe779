package org.amends.retention;

import org.amends.customer.BelongsToCustomer;
import org.amends.customer.RowsOfCustomer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes along when a customer is merged with another. */
@Configuration(proxyBeanMethods = false)
class LossRowsOfCustomers {

    @Bean
    BelongsToCustomer movingDefections(JdbcClient jdbc) {
        return RowsOfCustomer.in("defection", jdbc);
    }

    @Bean
    BelongsToCustomer movingStrategicActions(JdbcClient jdbc) {
        return RowsOfCustomer.in("strategic_action", jdbc);
    }

    @Bean
    BelongsToCustomer movingRetentionTasks(JdbcClient jdbc) {
        return RowsOfCustomer.versionedIn("retention_task", jdbc);
    }
}
