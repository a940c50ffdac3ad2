package org.homestretch.database;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL in use, embedded or external, with both roles ready; closing it stops an embedded one. */
final class PostgresServer implements AutoCloseable {

    private final DatabaseAccess access;
    private final Supplier<SealingKey> key;
    private final @Nullable EmbeddedServer embedded;

    private PostgresServer(DatabaseAccess access, Supplier<SealingKey> key, @Nullable EmbeddedServer embedded) {
        this.access = access;
        this.key = key;
        this.embedded = embedded;
    }

    static PostgresServer reach(DatabaseSettings settings) {
        var server = settings.isExternal() ? external(settings) : embedded(settings);
        try {
            new AppRole(server.access).ensure();
            new DurableServer(server.access).require();
            return server;
        } catch (RuntimeException refusal) {
            server.stopBecauseOf(refusal);
            throw refusal;
        }
    }

    private static PostgresServer external(DatabaseSettings settings) {
        return new PostgresServer(
                new DatabaseAccess(
                        Objects.requireNonNull(settings.url()),
                        Objects.requireNonNull(settings.user()),
                        Objects.requireNonNull(settings.password())),
                () -> SealingKey.of(settings.sealingKey()),
                null);
    }

    private static PostgresServer embedded(DatabaseSettings settings) {
        var directory = new DataDirectory(settings.dataDirectory(), settings.port()).hold();
        var embedded = new EmbeddedServer(directory);
        return new PostgresServer(embedded.start(), () -> SealingKey.of(directory.secret("sealing")), embedded);
    }

    private void stopBecauseOf(RuntimeException refusal) {
        try {
            close();
        } catch (IOException failure) {
            refusal.addSuppressed(failure);
        }
    }

    DatabaseAccess access() {
        return access;
    }

    /** @throws org.homestretch.shared.ConfigurationRefused when an external server came without one */
    SealingKey key() {
        return key.get();
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) embedded.close();
    }
}
