package org.homestretch.walk;

import static org.homestretch.walk.InTurns.middle;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.Homestretch;
import org.homestretch.support.NoGate;
import org.homestretch.support.Practices;
import org.homestretch.support.TimedStatements;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What storing one session through the portal's endpoint costs, part by part, beside a commit of one row; see bench/README.md. */
final class WritesBench {

    private static final String PASSWORD = "short pass";
    private static final int ROUNDS = 9;
    private static final int WRITES = 150;
    private static final String THE_REST = "all that is not the database";

    private final Map<String, List<Double>> parts = new LinkedHashMap<>();
    private InTurns turns = new InTurns();

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("homestretch-bench");
        try (var program = start(data)) {
            var port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var bench = new WritesBench();
            var database = "jdbc:postgresql://127.0.0.1:" + read(data, "port") + "/homestretch";
            try (var row = new OneRow(database, "postgres", read(data, "secrets/superuser"));
                    var client = new StoringSessions(port, PortalClient.signedIn(port, "client@demo.test", PASSWORD))) {
                InTurns.warm(() -> bench.store(client), row);
                bench.parts.clear();
                bench.turns = InTurns.of(ROUNDS, WRITES, () -> bench.store(client), row);
            }
            var table = bench.table();
            Files.write(Path.of(arguments[0]), table);
            table.forEach(System.out::println);
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        var settings = Stream.concat(
                Stream.of(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--homestretch.database.data-directory=" + data,
                        "--homestretch.demo.enabled=true",
                        "--homestretch.demo.password=" + PASSWORD,
                        "--homestretch.today-ahead=1d",
                        "--logging.level.root=warn"),
                NoGate.SETTINGS.stream());
        return new SpringApplicationBuilder(Homestretch.class, TimedStatements.class)
                .run(settings.toArray(String[]::new));
    }

    private static String read(Path data, String file) throws IOException {
        return Files.readString(data.resolve(file)).strip();
    }

    private double store(StoringSessions sessions) {
        TimedStatements.taken();
        var took = sessions.store();
        note(TimedStatements.taken(), took);
        return took;
    }

    /** Requests that the clock's own work fell into are left out of the parts, never out of the ratio. */
    private void note(List<TimedStatements.Part> asked, double whole) {
        if (asked.stream().noneMatch(it -> it.what().contains("insert into session_log"))
                || asked.stream().filter(it -> it.what().equals("commit")).count() != 1) return;
        asked.forEach(it -> part(name(it.what()), it.millis()));
        part(
                THE_REST,
                whole - asked.stream().mapToDouble(TimedStatements.Part::millis).sum());
    }

    private void part(String what, double millis) {
        parts.computeIfAbsent(what, _ -> new ArrayList<>()).add(millis);
    }

    private static String name(String sql) {
        var words = sql.replaceAll("\\s+", " ").strip();
        return words.length() > 48 ? words.substring(0, 48) + " …" : words;
    }

    private List<String> table() {
        var table = new ArrayList<String>();
        table.add("# Storing a session, part by part");
        table.add("");
        table.add("Measured on %s: %d processors, %s %s, Java %s, load of the machine %.1f."
                .formatted(
                        Practices.today(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        table.add("");
        table.add("| median | ms | rows committed |");
        table.add("| --- | ---: | ---: |");
        var row = middle(turns.rows);
        table.add(line("a session stored over HTTP", middle(turns.sessions), row));
        table.add(line("one row committed by a prepared statement", row, row));
        parts.forEach((what, times) -> {
            if (times.size() >= WRITES) table.add(line("`" + what + "`", middle(times), row));
        });
        table.add("");
        table.add(ratio("The ratio", turns.toRows) + ".");
        table.add("");
        table.add(
                turns.pgbench.isEmpty()
                        ? "The promise is made against pgbench, which is not installed here."
                        : String.format(Locale.ROOT, "One row by pgbench takes %.3f ms. ", middle(turns.pgbench))
                                + ratio("The ratio to it", turns.toPgbench)
                                + "; budget ≤ 5 ×.");
        var database = parts.entrySet().stream()
                .filter(it -> !it.getKey().equals(THE_REST) && it.getValue().size() >= WRITES)
                .map(it -> middle(it.getValue()))
                .toList();
        table.add("");
        table.add(String.format(
                Locale.ROOT,
                "The statements and the commit alone are %.1f rows, %d answers of the database; the rest is the program and the"
                        + " wire to it.",
                database.stream().mapToDouble(it -> it).sum() / row,
                database.size()));
        return table;
    }

    private static String ratio(String what, List<Double> ratios) {
        return String.format(
                Locale.ROOT,
                "%s, median of %d rounds of %d: %.1f × (rounds %.1f to %.1f)",
                what,
                ROUNDS,
                WRITES,
                middle(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow());
    }

    private static String line(String what, double millis, double row) {
        return String.format(Locale.ROOT, "| %s | %.3f | %.2f |", what, millis, millis / row);
    }
}
