package org.homestretch.attack;

import static org.homestretch.support.Practices.as;

import org.homestretch.identity.SignedIn;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How far a statement reaches that the run-time role executes for somebody, whatever the program would have asked. */
record Reach(JdbcClient jdbc, TransactionTemplate transaction) {

    /** How many rows it reached, or why it was refused; undone. */
    String of(SignedIn who, String statement) {
        return as(who, () -> here(statement));
    }

    static boolean isDenied(String outcome) {
        return outcome.contains("permission denied");
    }

    /** The same for whomever this thread works. */
    String here(String statement) {
        try {
            return String.valueOf(transaction.<Integer>execute(status -> {
                status.setRollbackOnly();
                return count(statement);
            }));
        } catch (DataAccessException refused) {
            return String.valueOf(refused.getMostSpecificCause().getMessage());
        }
    }

    private int count(String statement) {
        if (!statement.startsWith("select")) return jdbc.sql(statement).update();
        return jdbc.sql("select count(*) from (" + statement + ") found")
                .query(Integer.class)
                .single();
    }
}
