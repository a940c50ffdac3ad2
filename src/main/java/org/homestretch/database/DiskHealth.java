package org.homestretch.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Says whether the embedded database has room: a full disk stops it until there is some. An external one has its own watch. */
@Component("diskHealthIndicator")
class DiskHealth implements HealthIndicator {

    static final DataSize LEAST = DataSize.ofGigabytes(1);

    private final DatabaseSettings settings;

    DiskHealth(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        if (settings.isExternal()) return Health.up().build();
        return (free(settings.dataDirectory().toAbsolutePath()) < LEAST.toBytes() ? Health.down() : Health.up())
                .build();
    }

    private static long free(Path place) {
        var there = place;
        while (!Files.exists(there)) there = Objects.requireNonNull(there.getParent());
        return there.toFile().getUsableSpace();
    }
}
