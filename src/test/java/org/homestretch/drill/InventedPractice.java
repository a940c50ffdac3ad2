package org.homestretch.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A data directory with the invented practice, made once and copied for each drill. */
final class InventedPractice {

    private static final Path ORIGINAL = Drills.place("practice");

    private InventedPractice() {}

    /** At a place where nothing else may be. */
    static Path copy(String name) {
        return copyTo(Drills.empty(name));
    }

    static Path copyTo(Path place) {
        prepared();
        run("cp", "-a", ORIGINAL.toString(), place.toString());
        try {
            // Each finds a port of its own.
            Files.deleteIfExists(place.resolve("port"));
            return place;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With the present program, which is packaged for it. */
    static void prepared() {
        try (var held = FileChannel.open(
                        Drills.place("practice.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = held.lock()) {
            prepare();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void prepare() throws IOException {
        var whole = Drills.place("practice.whole");
        if (!Packaged.renew() && Files.exists(whole)) return;
        Files.deleteIfExists(whole);
        Program.prepare(Drills.empty("practice"));
        Files.createFile(whole);
    }

    static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", command) + " fails");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
