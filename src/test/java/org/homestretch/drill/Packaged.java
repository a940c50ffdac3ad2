package org.homestretch.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/** The program as one JAR beside its libraries, since Java keeps what it has loaded (for quicker starts) of JARs alone. */
final class Packaged {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path JAR = Drills.place("homestretch.jar");

    private Packaged() {}

    /** Whether it had to be made anew, so that what was prepared with another one is of no use. */
    static boolean renew() throws IOException {
        if (Files.exists(JAR) && Files.getLastModifiedTime(JAR).compareTo(newest()) >= 0) return false;
        try (var jar = new JarOutputStream(Files.newOutputStream(JAR));
                var files = Files.walk(CLASSES)) {
            for (var file : files.sorted().toList()) {
                // Spring finds packages by their entries.
                var name = CLASSES.relativize(file) + (Files.isDirectory(file) ? "/" : "");
                if (name.equals("/")) continue;
                jar.putNextEntry(new JarEntry(name));
                if (Files.isRegularFile(file)) Files.copy(file, jar);
                jar.closeEntry();
            }
        }
        return true;
    }

    static String classpath() {
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(it -> it.endsWith(".jar") && !it.contains("springdoc") && !it.contains("swagger"));
        return JAR + ":" + libraries.collect(Collectors.joining(":"));
    }

    private static FileTime newest() {
        try (var files = Files.walk(CLASSES)) {
            return files.map(Packaged::changed)
                    .max(FileTime::compareTo)
                    .orElseThrow(() -> new IllegalStateException("target/classes is empty"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
