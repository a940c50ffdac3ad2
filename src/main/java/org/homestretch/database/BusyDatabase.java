package org.homestretch.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/**
 * Tells a database that could not do something in time from one that refused it: no connection, a lock that did not come
 * free, a statement that took too long. Spring and Hibernate wrap these in many ways, so PostgreSQL's own code decides.
 */
public final class BusyDatabase {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String STATEMENT_CANCELLED = "57014";
    private static final String SERVER_GOES_OR_COMES = "57P0";
    private static final String CONNECTION = "08";
    /** Too many connections, or a disk that is full. */
    private static final String OUT_OF_RESOURCES = "53";

    private BusyDatabase() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException told && isBusy(told));
    }

    private static boolean isBusy(SQLException told) {
        if (told instanceof SQLTransientConnectionException) return true;
        // The pool gives no code when the connection broke in the midst.
        if (told.getClass() == SQLException.class && told.getSQLState() == null) return true;
        var state = told.getSQLState() == null ? "" : told.getSQLState();
        return Stream.of(LOCK_NOT_AVAILABLE, STATEMENT_CANCELLED, SERVER_GOES_OR_COMES, CONNECTION, OUT_OF_RESOURCES)
                .anyMatch(state::startsWith);
    }
}
