package org.amends.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.dmn.engine.DmnEngineConfiguration;
import org.flowable.dmn.engine.impl.cmd.DeployCmd;
import org.flowable.dmn.engine.impl.persistence.entity.DecisionEntity;
import org.flowable.dmn.engine.impl.persistence.entity.data.impl.MybatisDecisionDataManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers which version of a decision table is the latest, which the engine would ask the database for at every
 * decision. A deployment counts at once; another node's, within half a minute.
 */
final class KnownTables extends MybatisDecisionDataManager {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private final Cache<String, DecisionEntity> latest =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).build();

    private final RememberedAnswers answers;

    KnownTables(DmnEngineConfiguration configuration, RememberedAnswers answers) {
        super(configuration);
        this.answers = answers;
    }

    /** A deployment, which counts on from the latest, asks the database. */
    @Override
    public @Nullable DecisionEntity findLatestDecisionByKey(String key) {
        CommandContext context = Context.getCommandContext();
        return context != null && context.getCommand() instanceof DeployCmd
                ? super.findLatestDecisionByKey(key)
                : latest.get(key, super::findLatestDecisionByKey);
    }

    @Override
    public void insert(DecisionEntity deployed) {
        super.insert(deployed);
        forget();
    }

    @Override
    public void deleteDecisionsByDeploymentId(String deployment) {
        super.deleteDecisionsByDeploymentId(deployment);
        forget();
    }

    /** Now for the transaction that deploys, and once more at its end for what others have read meanwhile. */
    private void forget() {
        forgetAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forgetAll();
                }
            });
        }
    }

    private void forgetAll() {
        latest.invalidateAll();
        answers.forget();
    }
}
