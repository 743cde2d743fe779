package org.amends.kernel;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sweepers run by themselves, unless somebody else decides when (tests, the demo company). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "amends.scheduled", matchIfMissing = true)
@EnableScheduling
class SchedulingConfiguration {}
