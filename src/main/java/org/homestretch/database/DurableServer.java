package org.homestretch.database;

import java.util.List;
import java.util.Map;
import org.homestretch.shared.ConfigurationRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** That what the server acknowledges to the run-time role survives a power cut, and that a damaged page is noticed. */
final class DurableServer {

    private static final int RELEASE = 18;
    private static final Map<String, String> ADVICE = Map.of(
            "fsync", "set it to on, since a power cut would destroy the data",
            "full_page_writes", "set it to on, since a power cut would destroy the data",
            "synchronous_commit", "set it to on, since what was acknowledged could be lost",
            "data_checksums", "switch them on with pg_checksums, since a damaged page would not be noticed");
    private static final List<String> IN_ORDER =
            List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums");

    private final DatabaseAccess access;
    private final JdbcClient app;

    DurableServer(DatabaseAccess access) {
        this.access = access;
        this.app = JdbcClient.create(
                new DriverManagerDataSource(access.url(), DatabaseAccess.APP_ROLE, access.appPassword()));
    }

    void require() {
        requireRelease();
        for (var setting : IN_ORDER) {
            if ("off".equals(current(setting))) throw refused("has %s off: %s".formatted(setting, ADVICE.get(setting)));
        }
    }

    private void requireRelease() {
        var release = Integer.parseInt(current("server_version_num")) / 10_000;
        if (release < RELEASE) throw refused("is PostgreSQL %d; %d or newer is needed".formatted(release, RELEASE));
    }

    /** As the run-time role has it, for whom a setting may be another than for the owner. */
    private String current(String setting) {
        return app.sql("select current_setting(:name)")
                .param("name", setting)
                .query(String.class)
                .single();
    }

    private ConfigurationRefused refused(String reason) {
        return new ConfigurationRefused(
                "homestretch.database.url", "names a server (" + access.url() + ") that " + reason);
    }
}
