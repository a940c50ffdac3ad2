package org.homestretch.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether a request would get a connection that answers. Why not is for the log: it may name places and people. */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private static final int SECONDS = 2;

    private final DataSource pool;

    DatabaseHealth(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Health health() {
        try (var connection = pool.getConnection()) {
            return (connection.isValid(SECONDS) ? Health.up() : Health.down()).build();
        } catch (SQLException unreachable) {
            return Health.down().build();
        }
    }
}
