package org.homestretch.bench;

import static org.homestretch.support.Practices.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.homestretch.Homestretch;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Compares a new plan with one of three years, and writes the table; see bench/README.md. */
final class PlanVersionsBench {

    private static final int ROUNDS = 9;
    private static final int CALLS = 15;
    private static final int WARM_UP = 60;

    private PlanVersionsBench() {}

    public static void main(String[] arguments) throws IOException {
        var data = Files.createTempDirectory("homestretch-bench");
        try (var program = start(data)) {
            var clients = new BenchClients(program);
            var today = clients.today();
            var young = clients.client(1);
            var old = clients.client(156);
            program.getBean(MovableClock.class).reset();
            var table = new BenchTable(clients.counts(young), clients.counts(old), today);
            measures(program).forEach((name, opening) -> table.add(name, compare(opening, young, old)));
            Files.writeString(Path.of(arguments[0]), table.markdown());
            System.out.println(table.markdown());
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        // Said on the command line, since defaults give way to the program's own settings.
        return new SpringApplicationBuilder(Homestretch.class, Practices.class, InCare.class, MovableClock.class)
                .run("--server.port=0", "--homestretch.database.data-directory=" + data, "--logging.level.root=warn");
    }

    private static Map<String, Consumer<InCare.Pair>> measures(ConfigurableApplicationContext program) {
        var plans = program.getBean(ReadingPlans.class);
        var drafting = program.getBean(Drafting.class);
        var progress = program.getBean(ReviewingProgress.class);
        var port = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
        var portals = new HashMap<InCare.Pair, PortalHttp>();
        var measures = new LinkedHashMap<String, Consumer<InCare.Pair>>();
        measures.put(
                "plan tab",
                pair -> as(pair.therapist(), () -> {
                    plans.newest(pair.id());
                    plans.heads(pair.id());
                    drafting.savedAt(pair.id());
                }));
        measures.put(
                "plan tab, one earlier version opened",
                pair -> as(pair.therapist(), () -> {
                    var newest = plans.newest(pair.id()).orElseThrow().number();
                    plans.numbered(pair.id(), newest - 1, newest);
                }));
        measures.put("form", pair -> as(pair.therapist(), () -> drafting.opened(pair.id())));
        measures.put(
                "portal, today",
                pair -> portals.computeIfAbsent(
                                pair, it -> new PortalHttp(port, it.client().email()))
                        .get("/routine"));
        measures.put("progress", pair -> as(pair.therapist(), () -> progress.of(pair.id(), new Period.Last(56))));
        return measures;
    }

    /** The medians of the rounds in milliseconds, new first; the two take turns. */
    private static double[][] compare(Consumer<InCare.Pair> opening, InCare.Pair young, InCare.Pair old) {
        for (int i = 0; i < WARM_UP; i++) {
            opening.accept(young);
            opening.accept(old);
        }
        var medians = new double[2][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var times = List.of(new ArrayList<Double>(), new ArrayList<Double>());
            for (int call = 0; call < CALLS; call++) {
                times.get(0).add(time(() -> opening.accept(young)));
                times.get(1).add(time(() -> opening.accept(old)));
            }
            for (int side = 0; side < 2; side++) medians[side][round] = BenchTable.median(times.get(side));
        }
        return medians;
    }

    private static double time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** For the head of the table. */
    record Counts(int versions, long logs, LocalDate first) {}
}
