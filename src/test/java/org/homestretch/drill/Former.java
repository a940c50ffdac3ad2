package org.homestretch.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The program as it was at a commit before: packaged from the history of the repository, once. */
final class Former {

    /** Nothing has been released yet; the migrations since then are held to what a release promises. */
    private static final String COMMIT =
            System.getProperty("drills.former", "de8e59eeaef33e4c535bd74d180cf5f894b9b9e8");

    private Former() {}

    /** What Java is to run. Without that commit in the history, the drill is skipped. */
    static List<String> program() {
        Assumptions.assumeTrue(
                ran(Path.of("."), "git", "cat-file", "-e", COMMIT + "^{commit}"),
                "The history has no commit " + COMMIT);
        var source = Drills.place("former-" + COMMIT);
        if (jar(source) == null) make(source);
        return List.of("-jar", jar(source).toString());
    }

    private static void make(Path source) {
        Drills.empty(source.getFileName().toString());
        var archive = Drills.place("former.tar").toString();
        try {
            Files.createDirectories(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!ran(Path.of("."), "git", "archive", "--output=" + archive, COMMIT)
                || !ran(source, "tar", "-xf", archive)
                || !ran(source, "./mvnw", "-B", "-q", "package", "-DskipTests"))
            throw new IllegalStateException("The program of " + COMMIT + " could not be packaged");
    }

    private static Path jar(Path source) {
        try (var files = Files.newDirectoryStream(source.resolve("target"), "homestretch-*.jar")) {
            var found = files.iterator();
            return found.hasNext() ? found.next() : null;
        } catch (IOException none) {
            return null;
        }
    }

    private static boolean ran(Path where, String... command) {
        try {
            return new ProcessBuilder(command)
                            .directory(where.toFile())
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
