package org.amends.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts {@link TestClock} in the place of the kernel's clock, and {@link TestRemedyCarrier} in that of other systems. */
@TestConfiguration(proxyBeanMethods = false)
class TestSurroundings {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    TestRemedyCarrier testRemedyCarrier() {
        return new TestRemedyCarrier();
    }
}
