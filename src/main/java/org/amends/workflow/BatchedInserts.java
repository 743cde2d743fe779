package org.amends.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.common.engine.impl.db.DbSqlSessionFactory;
import org.flowable.common.engine.impl.db.HasRevision;
import org.flowable.common.engine.impl.persistence.cache.EntityCache;
import org.flowable.common.engine.impl.persistence.entity.Entity;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.HistoricActivityInstanceEntity;
import org.flowable.variable.service.impl.persistence.entity.VariableInstanceEntity;

/**
 * Writes several rows of one kind as a batch of the one prepared statement. The engine's own way writes one statement
 * with a place for each value of each row, and has it parsed anew every time: half the time of an import went into that.
 */
final class BatchedInserts extends DbSqlSession {

    private static final int MANY = 20;

    private BatchedInserts(DbSqlSessionFactory factory, EntityCache cache) {
        super(factory, cache);
    }

    /** Opens them in place of the engine's own. */
    static final class Factory extends DbSqlSessionFactory {

        Factory(boolean usePrefixId) {
            super(usePrefixId);
        }

        @Override
        protected DbSqlSession createDbSqlSession() {
            return new BatchedInserts(this, Context.getCommandContext().getSession(EntityCache.class));
        }
    }

    @Override
    protected void flushBulkInsert(Collection<Entity> entities, Class<? extends Entity> type) {
        String statement = dbSqlSessionFactory.mapStatement(dbSqlSessionFactory.getInsertStatement(type));
        // shares the connection, which belongs to the transaction: it is flushed here and never closed
        SqlSession batch =
                dbSqlSessionFactory.getSqlSessionFactory().openSession(ExecutorType.BATCH, sqlSession.getConnection());
        alikeTogether(entities).forEach(entity -> batch.insert(statement, entity));
        batch.flushStatements();
        entities.stream().filter(HasRevision.class::isInstance).forEach(this::incrementRevision);
    }

    /**
     * The driver sends rows in one go as long as their values are of the same types, and an absent value has none. Many
     * cases begun at once have rows that are alike in turn: all process instances, then all their executions, …
     */
    private static Collection<Entity> alikeTogether(Collection<Entity> entities) {
        return entities.size() < MANY
                ? entities
                : entities.stream()
                        .collect(groupingBy(BatchedInserts::place, LinkedHashMap::new, toList()))
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** Where in the process the row belongs; the parent of an execution comes before it. */
    private static String place(Entity entity) {
        if (entity instanceof ExecutionEntity execution) {
            return String.valueOf(execution.getActivityId());
        }
        if (entity instanceof VariableInstanceEntity variable) {
            return variable.getName();
        }
        if (entity instanceof ActivityInstanceEntity running) {
            return running.getActivityId();
        }
        return entity instanceof HistoricActivityInstanceEntity past ? past.getActivityId() : "";
    }
}
