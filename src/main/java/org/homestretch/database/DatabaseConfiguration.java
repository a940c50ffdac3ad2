package org.homestretch.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Wires the two roles: Flyway migrates as the owner, everything else runs as the run-time role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    PostgresServer postgresServer(DatabaseSettings settings) {
        return PostgresServer.reach(settings);
    }

    @Bean
    SealingKey sealingKey(PostgresServer server) {
        return server.key();
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(PostgresServer server) {
        return server.access().ownerDataSource();
    }

    @Bean
    @Primary
    HikariDataSource dataSource(PostgresServer server, @Qualifier("ownerDataSource") DataSource owner) {
        var access = server.access();
        var pool = new HikariDataSource();
        pool.setPoolName("homestretch");
        pool.setJdbcUrl(access.url());
        pool.setUsername(DatabaseAccess.APP_ROLE);
        pool.setPassword(access.appPassword());
        pool.setMaximumPoolSize(12);
        pool.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("connectTimeout", "5");
        // Longer than any statement may take: only a server that does not answer at all gets here.
        pool.addDataSourceProperty("socketTimeout", "15");
        pool.addDataSourceProperty("ApplicationName", "homestretch");
        pool.addDataSourceProperty(
                "options", "-c statement_timeout=10s -c lock_timeout=3s -c idle_in_transaction_session_timeout=30s");
        return pool;
    }

    @Bean
    FlywayConfigurationCustomizer namesOfRoles() {
        return flyway -> flyway.placeholders(Migrations.PLACEHOLDERS);
    }

    @Bean
    Tombstones tombstones(DatabaseSettings settings) {
        return settings.tombstoneFile();
    }

    /** Nothing is served before the tables are as they must be and nobody is in them who was erased. */
    @Bean
    FlywayMigrationStrategy migrateAndLookOver(PostgresServer server, Tombstones tombstones) {
        return flyway -> {
            flyway.migrate();
            new GuardedTables(server.access()).require();
            var again = new ErasingAgain(server.access().ownerDataSource(), tombstones).agree();
            if (again > 0)
                log.warn("A backup had brought back {} people who had been erased; they are erased again", again);
        };
    }
}
