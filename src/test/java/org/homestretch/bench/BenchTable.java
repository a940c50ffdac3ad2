package org.homestretch.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The results as a table in Markdown. */
final class BenchTable {

    private final List<String> lines = new ArrayList<>();

    BenchTable(PlanVersionsBench.Counts young, PlanVersionsBench.Counts old, LocalDate today) {
        lines.add("# A new plan and one of three years\n");
        lines.add("Measured on %s: %d processors, %d MiB heap, %s %s, Java %s.\n"
                .formatted(
                        today,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version")));
        lines.add("25 exercises. New: %d version, %d logs. Old: %d versions since %s, %d logs.\n"
                .formatted(young.versions(), young.logs(), old.versions(), old.first(), old.logs()));
        lines.add("| opening | new, ms | old, ms | old to new | rounds from – to |");
        lines.add("| --- | ---: | ---: | ---: | ---: |");
    }

    void add(String name, double[][] medians) {
        var young = median(boxed(medians[0]));
        var old = median(boxed(medians[1]));
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < medians[0].length; i++) ratios.add(medians[1][i] / medians[0][i]);
        ratios.sort(null);
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f – %.2f |",
                name,
                young,
                old,
                median(ratios),
                ratios.getFirst(),
                ratios.getLast()));
    }

    String markdown() {
        return String.join("\n", lines) + "\n";
    }

    static double median(Collection<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static List<Double> boxed(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
