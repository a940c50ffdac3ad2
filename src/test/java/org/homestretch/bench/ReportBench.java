package org.homestretch.bench;

import static org.homestretch.support.Practices.as;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.homestretch.design.Paper;
import org.homestretch.progress.Period;
import org.homestretch.report.Audience;
import org.homestretch.report.PrepareReport;
import org.homestretch.report.PreparingReports;
import org.homestretch.report.PrintingReports;
import org.homestretch.report.ReadingReports;
import org.homestretch.report.ReportId;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures how long reports take to be opened and to be made by the thousand, and writes the table; see bench/README.md. */
final class ReportBench {

    private static final int WARM_UP = 20;
    private static final int CALLS = 60;
    private static final int REPORTS = 1000;
    private static final int WORKERS = 2;

    private final ConfigurableApplicationContext program;
    private final InCare.Pair pair;
    private final LocalDate today;

    private ReportBench(ConfigurableApplicationContext program, InCare.Pair pair, LocalDate today) {
        this.program = program;
        this.pair = pair;
        this.today = today;
    }

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("homestretch-bench");
        try (var program = PlanVersionsBench.start(data)) {
            var clients = new BenchClients(program, 8);
            var pair = clients.client(53);
            program.getBean(MovableClock.class).reset();
            var table = new ReportBench(program, pair, clients.today()).table();
            Files.write(Path.of(arguments[0]), table);
            table.forEach(System.out::println);
        }
    }

    private List<String> table() throws InterruptedException {
        var year = prepare(new Period.Between(today.minusYears(1).plusDays(1), today));
        var reading = program.getBean(ReadingReports.class);
        var printing = program.getBean(PrintingReports.class);
        var opened = median(() -> as(pair.therapist(), () -> reading.get(year)));
        var bytes = new AtomicLong();
        var printed = median(() -> bytes.set(as(pair.therapist(), () -> printing.pdf(year, Paper.A4)).length));
        var thousand = thousand();
        return List.of(
                "# Reports",
                "",
                "Measured on %s: %d processors, %d MiB heap, Linux %s, Java %s, load of the machine %.1f before it began."
                        .formatted(
                                today,
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.getRuntime().maxMemory() >> 20,
                                System.getProperty("os.arch"),
                                System.getProperty("java.version"),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "",
                "A client with 8 exercises a day, logged every day for a year.",
                "",
                "| | measured | budget |",
                "| --- | ---: | ---: |",
                "| report of a year opened, median | %.0f ms | 300 ms |".formatted(opened),
                "| the same as PDF of %d kB, median | %.0f ms | – |".formatted(bytes.get() / 1000, printed),
                "| %d reports of a month made and printed by %d workers | %.0f s | 300 s |"
                        .formatted(REPORTS, WORKERS, thousand));
    }

    private double thousand() throws InterruptedException {
        var month = new Period.Between(today.minusDays(30), today);
        var printing = program.getBean(PrintingReports.class);
        var begun = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var report = 0; report < REPORTS; report++) {
                workers.execute(() -> as(pair.therapist(), () -> printing.pdf(prepare(month), Paper.A4)));
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private ReportId prepare(Period period) {
        var wanted = new PrepareReport(period, Audience.THERAPIST, "Keep going.");
        return as(
                pair.therapist(), () -> program.getBean(PreparingReports.class).prepare(pair.id(), wanted, Locale.UK));
    }

    private static double median(Runnable work) {
        for (var call = 0; call < WARM_UP; call++) work.run();
        var times = new ArrayList<Double>();
        for (var call = 0; call < CALLS; call++) {
            var begun = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return BenchTable.median(times);
    }
}
