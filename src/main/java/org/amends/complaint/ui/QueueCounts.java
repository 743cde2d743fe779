package org.amends.complaint.ui;

import java.util.OptionalInt;
import org.amends.uikit.MenuCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The numbers beside "Queue" and "My cases". */
@Configuration(proxyBeanMethods = false)
class QueueCounts {

    @Bean
    MenuCount queueCount(QueueDesk desk) {
        return new Count(desk, ComplaintNavigation.QUEUE, QueueChoice.TEAM);
    }

    @Bean
    MenuCount myCasesCount(QueueDesk desk) {
        return new Count(desk, ComplaintNavigation.MY_CASES, QueueChoice.TEAM.withMine(true));
    }

    private record Count(QueueDesk desk, String route, QueueChoice choice) implements MenuCount {

        @Override
        public OptionalInt count() {
            int cases = desk.count(choice);
            return cases == 0 ? OptionalInt.empty() : OptionalInt.of(cases);
        }
    }
}
