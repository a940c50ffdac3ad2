package org.homestretch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.homestretch.Homestretch;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.NoGate;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Measures how a client fares beside visits of strangers and beside one session that floods; see bench/README.md. */
final class FloodBench {

    private static final int WARM_UP = 500;
    private static final int CALLS = 300;
    private static final String QUIET = "nothing else";

    /** The client that is measured keeps to a pace that no gate minds. */
    private static final int BETWEEN_CALLS_MS = 30;

    private record Round(String name, double median, double p95, int requests, int refused) {}

    private final ServletWebServerApplicationContext program;
    private final int port;
    private final PortalHttp measured;
    private final String flooded;
    private final List<Round> rounds = new ArrayList<>();

    private FloodBench(ServletWebServerApplicationContext program) {
        this.program = program;
        this.port = program.getWebServer().getPort();
        var owner = program.getBean(Practices.class).practice();
        var inCare = program.getBean(InCare.class);
        measured = new PortalHttp(
                port, inCare.client(owner, "Europe/Berlin").client().email());
        flooded = inCare.client(owner, "Europe/Berlin").client().email();
    }

    public static void main(String[] arguments) throws Exception {
        var lines = new ArrayList<>(head());
        try (var program = started(List.of())) {
            lines.addAll(new FloodBench(program).withGate());
        }
        try (var program = started(NoGate.SETTINGS)) {
            lines.addAll(new FloodBench(program).withoutGate());
        }
        Files.write(Path.of(arguments[0]), lines);
        lines.forEach(System.out::println);
    }

    private static ServletWebServerApplicationContext started(List<String> settings) throws IOException {
        var data = Files.createTempDirectory("homestretch-bench");
        var all = Stream.concat(
                Stream.of(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--homestretch.database.data-directory=" + data,
                        "--spring.main.allow-bean-definition-overriding=true",
                        "--logging.level.root=warn"),
                settings.stream());
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(Homestretch.class, Practices.class, InCare.class, MovableClock.class)
                        .run(all.toArray(String[]::new));
    }

    private List<String> withGate() throws Exception {
        for (var call = 0; call < WARM_UP; call++) timed();
        var heapBefore = heap();
        var sessionsBefore = sessions();
        undisturbed();
        beside("20,000 visits of strangers");
        undisturbed();
        var heapAfter = heap();
        var sessionsAfter = sessions();
        beside("one session that sends all it can", flooded);
        undisturbed();
        var lines = new ArrayList<>(table());
        lines.addAll(List.of(
                "",
                "| | before the visits | after | after the flood |",
                "| --- | ---: | ---: | ---: |",
                "| sessions | %d | %d | %d |".formatted(sessionsBefore, sessionsAfter, sessions()),
                "| heap after a collection, MiB | %d | %d | %d |".formatted(heapBefore, heapAfter, heap()),
                "",
                "The same flood of one session when nothing holds it back:",
                ""));
        return lines;
    }

    private List<String> withoutGate() throws Exception {
        for (var call = 0; call < WARM_UP; call++) timed();
        undisturbed();
        beside("one session that sends all it can", flooded);
        undisturbed();
        return table();
    }

    private void undisturbed() {
        var times = new ArrayList<Double>();
        for (var call = 0; call < CALLS; call++) times.add(timed());
        rounds.add(round(QUIET, times, 0, 0));
    }

    /** In a process that gives way to the program, as one on another machine would. */
    private void beside(String name, String... whose) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of("nice", "-n", "19", java, "-Xmx256m", "-cp", System.getProperty("java.class.path"));
        var arguments = Stream.concat(Stream.of(Flooding.class.getName(), String.valueOf(port)), Stream.of(whose));
        var flood = new ProcessBuilder(Stream.concat(command, arguments).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = flood.inputReader()) {
            if (!Flooding.BEGUN.equals(said.readLine())) throw new IllegalStateException("no flood");
            var times = new ArrayList<Double>();
            while (!said.ready() && flood.isAlive()) times.add(timed());
            var counted = said.readLine().split(" ");
            rounds.add(round(name, times, Integer.parseInt(counted[0]), Integer.parseInt(counted[1])));
        }
        flood.waitFor();
    }

    private double timed() {
        pause();
        var begun = System.nanoTime();
        if (measured.tryGet("/routine").statusCode() != 200) throw new IllegalStateException("not answered");
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(BETWEEN_CALLS_MS).toNanos());
    }

    private static Round round(String name, List<Double> times, int requests, int refused) {
        var sorted = times.stream().sorted().toList();
        return new Round(name, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), requests, refused);
    }

    private static List<String> head() {
        return List.of(
                "# A client beside a flood",
                "",
                String.format(
                        Locale.ROOT,
                        "Measured on %s: %d processors, %d MiB heap, %s %s, Java %s, load of the machine %.1f.",
                        LocalDate.now(Practices.BERLIN),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "The floods come from a process that gives way to the program; the client that is measured is in the program's own.",
                "");
    }

    private List<String> table() {
        var lines = new ArrayList<>(List.of(
                "| beside | requests of it | answered 429 | client's median, ms | 95 %, ms | 95 % to before |",
                "| --- | ---: | ---: | ---: | ---: | ---: |"));
        for (var round : rounds) lines.add(line(round));
        return lines;
    }

    private String line(Round round) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.2f |",
                round.name(),
                round.requests(),
                round.refused(),
                round.median(),
                round.p95(),
                round.p95() / rounds.getFirst().p95());
    }

    private int sessions() {
        return Stream.of(((TomcatWebServer) program.getWebServer())
                        .getTomcat()
                        .getHost()
                        .findChildren())
                .map(Context.class::cast)
                .mapToInt(it -> it.getManager().getActiveSessions())
                .sum();
    }

    private static long heap() {
        for (var round = 0; round < 3; round++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
