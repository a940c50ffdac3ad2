package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.homestretch.support.FreePort;

/**
 * The program in a process of its own. Whatever the drill does to it, closing leaves no process of it behind, its
 * PostgreSQL included.
 */
final class Program implements AutoCloseable {

    private static final Path LOADED = Drills.place("loaded.aot");

    private final List<String> code;
    private final Path data;
    private final Path console;
    private final int port = FreePort.next();
    private final List<String> settings;
    private final Map<String, String> environment;
    private Process process;

    private Program(List<String> code, Path data, Map<String, String> environment, String quicker, String... settings) {
        this.code = code;
        this.data = data;
        this.console = data.resolveSibling(data.getFileName() + ".console");
        this.environment = environment;
        this.settings = List.of(settings);
        this.process = launched(quicker);
        // Also when the tests themselves are ended.
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Ready to answer. */
    static Program on(Path data, String... settings) {
        return on(data, Map.of(), settings);
    }

    static Program on(Path data, Map<String, String> environment, String... settings) {
        return ready(launch(data, environment, settings));
    }

    /** Another program than the present one, ready to answer. */
    static Program other(List<String> code, Path data, String... settings) {
        return ready(new Program(code, data, Map.of(), "-Xmx512m", settings));
    }

    private static Program ready(Program program) {
        try {
            program.awaitReady();
            return program;
        } catch (Throwable failure) {
            program.close();
            throw failure;
        }
    }

    /** Without waiting for anything. */
    static Program launch(Path data, Map<String, String> environment, String... settings) {
        return new Program(present(), data, environment, asLoaded(), settings);
    }

    /** Fills an empty directory with the invented practice, and keeps what Java has loaded for quicker starts. */
    static void prepare(Path data) {
        prepare(present(), data, "-XX:AOTCacheOutput=" + LOADED);
    }

    /** The same by another program, which is as slow as it is. */
    static void prepare(List<String> code, Path data) {
        prepare(code, data, "-Xmx512m");
    }

    private static void prepare(List<String> code, Path data, String quicker) {
        var program = new Program(
                code,
                data,
                Map.of(),
                quicker,
                "--homestretch.demo.enabled=true",
                "--homestretch.demo.password=" + Drills.PASSWORD);
        try (program) {
            program.awaitReady();
            Drills.await("the invented practice", () -> program.console().contains("An invented practice is ready"));
            for (var client : Drills.CLIENTS) new Writers.Person(program.port, client).ask();
            program.stop();
            Drills.await("the end of its PostgreSQL", () -> program.postgres() == null);
        }
    }

    /** Runs one of the program's commands to its end. */
    static Ended command(Path data, Map<String, String> environment, List<String> words, String... settings) {
        return command(present(), data, environment, words, settings);
    }

    static Ended command(
            List<String> code, Path data, Map<String, String> environment, List<String> words, String... settings) {
        var console = Drills.place(words.getFirst() + ".console");
        var command = new ArrayList<>(List.of(java(), "-Xmx512m"));
        command.addAll(code);
        command.addAll(words);
        command.add("--homestretch.database.data-directory=" + data);
        command.addAll(List.of(settings));
        var process = started(command, environment, console);
        try {
            if (!process.waitFor(4, TimeUnit.MINUTES)) throw new AssertionError(words + " does not end");
            return new Ended(process.exitValue(), read(console));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    record Ended(int code, String said) {

        void assertDone(String words) {
            assertThat(code).as(said).isZero();
            assertThat(said).contains(words);
        }
    }

    private Process launched(String quicker) {
        var command = new ArrayList<>(List.of(java(), "-Xmx512m", "-XX:TieredStopAtLevel=1", quicker));
        command.addAll(code);
        command.add("--server.port=" + port);
        command.add("--management.server.port=0");
        command.add("--homestretch.second-factor.staff=offered");
        command.add("--homestretch.database.data-directory=" + data);
        command.addAll(settings);
        return started(command, environment, console);
    }

    private static Process started(List<String> command, Map<String, String> environment, Path console) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String console() {
        return read(console);
    }

    private static List<String> present() {
        return List.of("-cp", Packaged.classpath(), "org.homestretch.Homestretch");
    }

    void startAgain() {
        launchAgain();
        awaitReady();
    }

    void launchAgain() {
        process = launched(asLoaded());
    }

    private static String asLoaded() {
        return LOADED.toFile().exists() ? "-XX:AOTCache=" + LOADED : "-Xmx512m";
    }

    /** As a power cut would, without a word; its PostgreSQL is left alone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to end, as an operator does (SIGTERM); the exit code. */
    int stop() {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(4, TimeUnit.MINUTES)) throw new AssertionError("It does not end:\n" + console());
            return process.exitValue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Its embedded server; nothing when none runs. */
    ProcessHandle postgres() {
        try {
            var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .filter(it -> it.info().command().orElse("").endsWith("/postgres"))
                    .orElse(null);
        } catch (IOException | RuntimeException none) {
            return null;
        }
    }

    private void awaitReady() {
        Drills.await("the start of " + data, () -> {
            if (!process.isAlive()) throw new AssertionError("It does not start:\n" + console());
            return console().contains("Started Homestretch") && answers();
        });
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/login").toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) kill();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private void end() {
        process.destroyForcibly();
        var left = postgres();
        if (left != null) left.destroyForcibly();
    }
}
