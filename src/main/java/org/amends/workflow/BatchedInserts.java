package org.amends.workflow;

import java.util.Collection;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.common.engine.impl.db.DbSqlSessionFactory;
import org.flowable.common.engine.impl.db.HasRevision;
import org.flowable.common.engine.impl.persistence.cache.EntityCache;
import org.flowable.common.engine.impl.persistence.entity.Entity;

/**
 * Writes several rows of one kind as a batch of the one prepared statement. The engine's own way writes one statement
 * with a place for each value of each row, and has it parsed anew every time: half the time of an import went into that.
 */
final class BatchedInserts extends DbSqlSession {

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
        entities.forEach(entity -> batch.insert(statement, entity));
        batch.flushStatements();
        entities.stream().filter(HasRevision.class::isInstance).forEach(this::incrementRevision);
    }
}
