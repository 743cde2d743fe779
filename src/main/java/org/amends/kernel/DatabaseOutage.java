package org.amends.kernel;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached: nobody's mistake, and worth trying again, unlike every other failure. */
public final class DatabaseOutage {

    /** SQL standard, class 08: connection exception. */
    private static final String CONNECTION = "08";

    /** What the pool says, without a state, of a connection that it has thrown away because it was lost. */
    private static final String THROWN_AWAY = "Connection is closed";

    private DatabaseOutage() {}

    /** Whether a lost or refused connection is what made this fail, however deep it is wrapped. */
    public static boolean isBehind(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLRecoverableException
                        || cause instanceof SQLException sql && isOfConnection(sql));
    }

    private static boolean isOfConnection(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? THROWN_AWAY.equals(failure.getMessage()) : state.startsWith(CONNECTION);
    }
}
