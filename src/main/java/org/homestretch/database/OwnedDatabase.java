package org.homestretch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.homestretch.shared.ConfigurationRefused;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database as its owner, without the rest of the house, for commands at the console. An embedded server that nobody runs
 * is started and, on closing, stopped; one that runs is used as it is.
 */
public final class OwnedDatabase implements AutoCloseable {

    private final DataSource owner;
    private final AutoCloseable server;

    private OwnedDatabase(DataSource owner, AutoCloseable server) {
        this.owner = owner;
        this.server = server;
    }

    /** @param arguments settings as the program takes them, such as {@code --homestretch.database.url=…} */
    public static OwnedDatabase open(String... arguments) {
        try (var settings = new SpringApplicationBuilder(SettingsOnly.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            return open(settings.getBean(DatabaseSettings.class));
        }
    }

    public DataSource dataSource() {
        return owner;
    }

    private static OwnedDatabase open(DatabaseSettings settings) {
        if (!settings.isExternal() && isHeld(settings.dataDirectory())) return running(settings);
        var server = PostgresServer.reach(settings);
        return new OwnedDatabase(server.access().ownerDataSource(), server);
    }

    private static boolean isHeld(Path root) {
        try (var directory = new DataDirectory(root, 0)) {
            return !directory.tryHold();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static OwnedDatabase running(DatabaseSettings settings) {
        try {
            var root = settings.dataDirectory();
            var port = settings.port() != 0
                    ? Integer.toString(settings.port())
                    : Files.readString(root.resolve("port")).trim();
            var owner = new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, OwnerRole.DATABASE),
                    OwnerRole.NAME,
                    Files.readString(root.resolve("secrets").resolve("owner")).trim());
            return new OwnedDatabase(owner, () -> {});
        } catch (IOException unreadable) {
            throw new ConfigurationRefused("homestretch.database.data-directory", "cannot be read: " + unreadable);
        }
    }

    @Override
    public void close() throws Exception {
        server.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DatabaseSettings.class)
    static class SettingsOnly {}
}
