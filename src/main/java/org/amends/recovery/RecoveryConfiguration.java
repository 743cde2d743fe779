package org.amends.recovery;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecoveryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RemedyCarrier ledgerIsTheOrder() {
        return new RemedyCarrier() {

            @Override
            public boolean carries(RemedyType type) {
                return type.isMoney() || type == RemedyType.APOLOGY;
            }

            @Override
            public void carryOut(Order order) {
                // the entry in the ledger is all there is to do
            }
        };
    }
}
