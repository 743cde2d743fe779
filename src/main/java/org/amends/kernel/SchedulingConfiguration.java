package org.amends.kernel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sweepers run by themselves, unless somebody else decides when (tests, the demo company). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "amends.scheduled", matchIfMissing = true)
@EnableScheduling
class SchedulingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulingConfiguration.class);

    /** A database that is away for a minute is one line for each sweep, not a page. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer sweepsOutlastTheDatabase() {
        return scheduler -> scheduler.setErrorHandler(failure -> {
            if (DatabaseOutage.isBehind(failure)) {
                LOG.warn("A sweep was left out, the database cannot be reached: {}", failure.toString());
            } else {
                LOG.error("A sweep failed; it is tried again at its next turn", failure);
            }
        });
    }
}
