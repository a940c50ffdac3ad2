package org.homestretch.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.support.FreePort;
import org.springframework.util.FileSystemUtils;

/** The program in a process of its own, on a data directory of its own, as an operator runs it; it can be killed. */
final class RunningProgram implements AutoCloseable {

    private static final String DEMO = "--homestretch.demo.enabled=true";
    private static final List<String> FOR_MEASURING = List.of();
    /** As the tests themselves: a walk ends long before the thorough compiler has paid for its work. */
    private static final List<String> FOR_A_WALK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<String> INVENTED =
            List.of(DEMO, "--homestretch.demo.password=" + InventedPractice.PASSWORD);

    private final Path data;
    private final Path console;
    private final int port = FreePort.next();
    private final List<String> machine;
    private final List<String> settings;
    private Process process;

    private RunningProgram(Path data, List<String> machine, List<String> settings) {
        this.data = data;
        this.console = data.resolveSibling(data.getFileName() + ".console");
        this.machine = machine;
        this.settings = settings;
        this.process = launch();
    }

    /** To be measured, by the virtual machine as operators have it; with the invented practice when it is asked for. */
    static RunningProgram afresh(String name, String... settings) {
        var program = new RunningProgram(emptyPlace(name), FOR_MEASURING, List.of(settings));
        if (program.settings.contains(DEMO)) program.awaitInventedPractice();
        return program;
    }

    /** For a walk, on an empty database. */
    static RunningProgram empty(String name) {
        return new RunningProgram(emptyPlace(name), FOR_A_WALK, List.of());
    }

    /** For a walk, on a copy of its own of the invented practice, whose people all have the password kept with it. */
    static RunningProgram invented(String name) {
        return new RunningProgram(InventedPractice.copyTo(emptyPlace(name)), FOR_A_WALK, INVENTED);
    }

    /** Fills this directory with the invented practice. */
    static void invent(Path data) {
        try (var program = new RunningProgram(data, FOR_A_WALK, INVENTED)) {
            program.awaitInventedPractice();
        }
    }

    private static Path emptyPlace(String name) {
        try {
            var data = Path.of("target", "walk", name).toAbsolutePath();
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(data.getParent());
            return data;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The program answers before the invented people are there. */
    private void awaitInventedPractice() {
        awaitPrinted("An invented practice is ready");
    }

    String base() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /** What it has printed since its last start. */
    String console() {
        try {
            return Files.readString(console);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void awaitPrinted(String words) {
        var patience = Instant.now().plus(Duration.ofMinutes(3));
        while (!console().contains(words)) {
            if (Instant.now().isAfter(patience)) throw new IllegalStateException(words + " is not said:\n" + console());
            pause();
        }
    }

    /** The one-time set-up link that an empty program prints, a moment after it has started. */
    String setUpLink() {
        awaitPrinted("/setup/");
        return Arrays.stream(console().split("\\s+"))
                .filter(it -> it.contains("/setup/"))
                .findFirst()
                .orElseThrow();
    }

    /** Kills the program as a power cut would, without a word, and leaves its PostgreSQL alone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Kills PostgreSQL under the running program. */
    void killPostgres() {
        try {
            var pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            new ProcessBuilder("kill", "-9", pid.strip()).start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    void startAgain() {
        process = launch();
    }

    private Process launch() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                        List.of(java, "-Xmx512m"),
                        machine,
                        List.of(
                                "-cp",
                                productionClasspath(),
                                "org.homestretch.Homestretch",
                                "--server.port=" + port,
                                "--management.server.port=0",
                                "--homestretch.database.data-directory=" + data),
                        settings)
                .flatMap(List::stream)
                .toList();
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
            awaitAnswer(started);
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String productionClasspath() {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(it -> !it.contains("test-classes") && !it.contains("springdoc") && !it.contains("swagger"))
                .collect(Collectors.joining(":"));
    }

    private void awaitAnswer(Process started) {
        var patience = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(patience) && started.isAlive()) {
            if (answers() && isReady()) return;
            pause();
        }
        started.destroyForcibly();
        throw new IllegalStateException("The program did not start:\n" + console());
    }

    private boolean isReady() {
        return console().contains("Started Homestretch");
    }

    private boolean answers() {
        try {
            var connection =
                    (HttpURLConnection) URI.create(base() + "/login").toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(250));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!process.onExit()
                .orTimeout(40, java.util.concurrent.TimeUnit.SECONDS)
                .handle((_, late) -> late == null)
                .join()) {
            process.destroyForcibly();
        }
    }
}
