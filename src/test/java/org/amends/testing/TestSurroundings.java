package org.amends.testing;

import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.Teams;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Hires {@link TestStaff}, puts {@link TestClock} in the place of the kernel's clock, and {@link TestRemedyCarrier} in that of other systems. */
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

    @Bean
    TestStaff testStaff(StaffAdministration administration, StaffDirectory directory, Teams teams) {
        return new TestStaff(administration, directory, teams);
    }
}
