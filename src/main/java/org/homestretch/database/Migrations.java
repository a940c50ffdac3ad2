package org.homestretch.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** The migrations of this release, as Spring Boot runs them at the start, for whoever needs them without it. */
final class Migrations {

    static final Map<String, String> PLACEHOLDERS = Map.of("app", DatabaseAccess.APP_ROLE);

    private final DataSource owner;

    Migrations(DataSource owner) {
        this.owner = owner;
    }

    void applyUpTo(String version) {
        upTo(MigrationVersion.fromVersion(version)).migrate();
    }

    void applyAll() {
        var flyway = upTo(MigrationVersion.LATEST);
        flyway.migrate();
        flyway.validate();
    }

    private Flyway upTo(MigrationVersion version) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(PLACEHOLDERS)
                .validateMigrationNaming(true)
                .target(version)
                .load();
    }
}
