package org.homestretch.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.util.FileSystemUtils;

/** Where drills lie, who is in their practice, and how they wait. */
final class Drills {

    static final String PASSWORD = "short pass";
    static final String CLIENT = "client@demo.test";
    static final String THERAPIST = "therapist@demo.test";
    static final Map<String, String> PASSPHRASE = Map.of("HOMESTRETCH_BACKUP_PASSPHRASE", "a passphrase of the drills");
    /** Clients with something to do every day. */
    static final List<String> CLIENTS =
            List.of(CLIENT, "client5@demo.test", "client6@demo.test", "client10@demo.test", "client12@demo.test");

    private Drills() {}

    static Path place(String name) {
        try {
            return Files.createDirectories(Path.of("target", "drill"))
                    .toAbsolutePath()
                    .resolve(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A place where nothing is yet. */
    static Path empty(String name) {
        var place = place(name);
        FileSystemUtils.deleteRecursively(place.toFile());
        return place;
    }

    /** Patient, since the machine may be busy; what never comes fails with these words. */
    static Duration await(String what, BooleanSupplier there) {
        var begun = Instant.now();
        while (!there.getAsBoolean()) {
            if (Duration.between(begun, Instant.now()).toMinutes() >= 4)
                throw new AssertionError("Waited in vain for: " + what);
            pause(100);
        }
        return Duration.between(begun, Instant.now());
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** In seconds with one decimal, for people to read. */
    static String seconds(Duration time) {
        return String.format(java.util.Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
