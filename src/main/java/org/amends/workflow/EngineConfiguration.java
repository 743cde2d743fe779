package org.amends.workflow;

import java.time.Clock;
import java.util.List;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.dmn.spring.SpringDmnEngineConfiguration;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engine(Clock clock) {
        return engine -> {
            engine.setClock(new EngineClock(clock));
            // what the diagram needs to draw the way a case came; our own timeline tells the story
            engine.setHistoryLevel(HistoryLevel.ACTIVITY);
            engine.setHistoryConfigurationSettings(new WayOnlyHistory(engine));
            engine.setEnableDatabaseEventLogging(false);
            // the screens draw the model itself
            engine.setCreateDiagramOnDeploy(false);
            engine.setDbSqlSessionFactory(new BatchedInserts.Factory(engine.isUsePrefixId()));
            engine.setCustomPreCommandInterceptors(List.of(new LostRaces()));
        };
    }

    @Bean
    EngineConfigurationConfigurer<SpringDmnEngineConfiguration> decisions(RememberedAnswers answers) {
        return engine -> engine.setDecisionDataManager(new KnownTables(engine, answers));
    }
}
