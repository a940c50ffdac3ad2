package org.homestretch.bench;

import static org.homestretch.support.Practices.as;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.progress.chart.DrawingCharts;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures how long the periods of a client with three years of daily logs take, and writes the table; see bench/README.md. */
final class ProgressBench {

    private static final int WARM_UP = 40;
    private static final int CALLS = 60;

    private ProgressBench() {}

    public static void main(String[] arguments) throws IOException {
        var data = Files.createTempDirectory("homestretch-bench");
        try (var program = PlanVersionsBench.start(data)) {
            var clients = new BenchClients(program, 8);
            var old = clients.client(156);
            program.getBean(MovableClock.class).reset();
            var table = new ArrayList<>(head(clients.counts(old), clients));
            periods(clients).forEach((name, period) -> table.add(row(name, measure(program, old, period))));
            Files.write(Path.of(arguments[0]), table);
            table.forEach(System.out::println);
        }
    }

    private static Map<String, Period> periods(BenchClients clients) {
        var today = clients.today();
        var periods = new LinkedHashMap<String, Period>();
        periods.put("4 weeks", new Period.Last(28));
        periods.put("12 weeks", new Period.Last(84));
        periods.put("a year", new Period.Between(today.minusYears(1).plusDays(1), today));
        periods.put("three years, since the plan began", new Period.SincePlanBegan());
        return periods;
    }

    private static List<String> head(PlanVersionsBench.Counts counts, BenchClients clients) {
        return List.of(
                "# The periods of a client with three years of daily logs",
                "",
                "Measured on %s: %d processors, %d MiB heap, Linux %s, Java %s, load of the machine %.1f. %d calls of each."
                        .formatted(
                                clients.today(),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.getRuntime().maxMemory() >> 20,
                                System.getProperty("os.arch"),
                                System.getProperty("java.version"),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                CALLS),
                "",
                "8 exercises of 2 sets each day, %d versions since %s, %d sessions logged."
                        .formatted(counts.versions(), counts.first(), counts.logs()),
                "",
                "| period | figures, median ms | with charts in words, median ms | 95 %, ms |",
                "| --- | ---: | ---: | ---: |");
    }

    private record Measured(double figures, List<Double> whole) {}

    private static Measured measure(ConfigurableApplicationContext program, InCare.Pair pair, Period period) {
        var progress = program.getBean(ReviewingProgress.class);
        var drawing = program.getBean(DrawingCharts.class);
        Runnable figures = () -> as(pair.therapist(), () -> progress.of(pair.id(), period));
        Runnable whole =
                () -> as(pair.therapist(), () -> drawing.forTherapist(progress.of(pair.id(), period), Locale.UK));
        for (int call = 0; call < WARM_UP; call++) whole.run();
        var alone = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        for (int call = 0; call < CALLS; call++) {
            alone.add(time(figures));
            all.add(time(whole));
        }
        all.sort(null);
        return new Measured(BenchTable.median(alone), all);
    }

    private static String row(String name, Measured measured) {
        var whole = measured.whole();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |",
                name,
                measured.figures(),
                BenchTable.median(whole),
                whole.get(whole.size() * 95 / 100));
    }

    private static double time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
