package org.homestretch.database;

import java.nio.file.Path;
import org.homestretch.shared.ConfigurationRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lies.
 *
 * @param url JDBC address of an external PostgreSQL; when empty an embedded one is started
 * @param user the external server's role that owns the schema and migrates it
 * @param password of that role
 * @param sealingKey seals secrets in an external server's rows; an embedded one keeps its own beside them
 * @param dataDirectory where the embedded server keeps everything
 * @param port of the embedded server on the loopback address; 0 picks a free one at first and keeps it
 * @param tombstones the file that says who was erased; in the data directory when none is given
 */
@ConfigurationProperties("homestretch.database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String sealingKey,
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue("0") int port,
        @Nullable Path tombstones) {

    DatabaseSettings {
        if (url != null && !url.isBlank()) {
            requireJdbcUrl(url);
            requireGiven(user, "user");
            requireGiven(password, "password");
        }
        if (port < 0 || port > 65535) {
            throw new ConfigurationRefused("homestretch.database.port", "must be 0 to 65535, not " + port);
        }
    }

    Tombstones tombstoneFile() {
        var given = tombstones == null || tombstones.toString().isBlank() ? null : tombstones;
        return new Tombstones(given == null ? dataDirectory.resolve(Tombstones.FILE) : given);
    }

    boolean isExternal() {
        return isGiven(url);
    }

    private static void requireJdbcUrl(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new ConfigurationRefused("homestretch.database.url", "must start with jdbc:postgresql:");
        }
    }

    private static void requireGiven(@Nullable String value, String key) {
        if (!isGiven(value)) {
            throw new ConfigurationRefused("homestretch.database." + key, "must be given together with the url");
        }
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
