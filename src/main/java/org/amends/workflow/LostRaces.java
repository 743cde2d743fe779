package org.amends.workflow;

import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.flowable.common.engine.impl.interceptor.AbstractCommandInterceptor;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.common.engine.impl.interceptor.CommandExecutor;
import org.springframework.dao.CannotAcquireLockException;

/** A deadlock among the engine's rows is a lost race, not a failure: said as the rest of the application says it. */
final class LostRaces extends AbstractCommandInterceptor {

    @Override
    public <T> T execute(CommandConfig config, Command<T> command, CommandExecutor executor) {
        try {
            return next.execute(config, command, executor);
        } catch (PersistenceException failure) {
            if (isLostRace(failure)) {
                throw new CannotAcquireLockException("Deadlock in the process engine", failure);
            }
            throw failure;
        }
    }

    private static boolean isLostRace(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLTransactionRollbackException.class::isInstance);
    }
}
