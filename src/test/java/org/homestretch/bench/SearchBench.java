package org.homestretch.bench;

import static org.homestretch.support.Practices.as;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.homestretch.Homestretch;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Library;
import org.homestretch.library.WritingExercises;
import org.homestretch.support.Practices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures searches among five thousand exercises, and writes the table; see bench/README.md. */
final class SearchBench {

    private static final int EXERCISES = 5000;
    private static final int WARM_UP = 40;
    private static final int CALLS = 200;

    private static final List<String> TYPED = List.of(
            "",
            "b",
            "bridge",
            "brigde",
            "lower back",
            "quadratus lumborm",
            "gentle lying stretch for the lower back",
            "no such thing");

    private final Random random = new Random(5);

    private SearchBench() {}

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("homestretch-bench");
        try (var program = start(data)) {
            var somebody = program.getBean(Practices.class).practice();
            new SearchBench().fill(program, somebody);
            awaitStatistics(program);
            var library = program.getBean(Library.class);
            var table = new ArrayList<>(head());
            for (var typed : TYPED) table.add(as(somebody, () -> measure(library, typed)));
            Files.write(Path.of(arguments[0]), table);
            table.forEach(System.out::println);
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        // Said on the command line, since defaults give way to the program's own settings.
        return new SpringApplicationBuilder(Homestretch.class, Practices.class)
                .run("--server.port=0", "--homestretch.database.data-directory=" + data, "--logging.level.root=warn");
    }

    /** Copies of the library's exercises, each with two words of its own, so that there is much to mistake for another. */
    private void fill(ConfigurableApplicationContext program, SignedIn somebody) {
        var writing = program.getBean(WritingExercises.class);
        var transaction = program.getBean(TransactionTemplate.class);
        as(
                somebody,
                () -> transaction.executeWithoutResult(_ -> {
                    var originals = program.getBean(Library.class).newest();
                    for (int i = originals.size(); i < EXERCISES; i++) {
                        var original = originals.get(i % originals.size()).content();
                        writing.add(
                                original.named("", original.name() + " " + word() + " " + word()), i % 2 == 0, null);
                    }
                }));
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    /** The database gathers them by itself, a minute after so much was written. */
    private static void awaitStatistics(ConfigurableApplicationContext program) throws InterruptedException {
        var jdbc = program.getBean(JdbcClient.class);
        while (jdbc.sql("""
                        select count(*) from pg_stat_user_tables
                        where relname in ('exercise_search', 'exercise_word', 'own_exercise')
                          and last_autoanalyze is null""").query(Integer.class).single() > 0) {
            Thread.sleep(1000);
        }
    }

    private static List<String> head() {
        return List.of(
                "# Searching in 5,000 exercises",
                "",
                "Measured on %s: %d processors, %d MiB heap, %s %s, Java %s, load of the machine %.1f. %d calls of each."
                        .formatted(
                                Practices.today(),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.getRuntime().maxMemory() >> 20,
                                System.getProperty("os.name"),
                                System.getProperty("os.arch"),
                                System.getProperty("java.version"),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                CALLS),
                "",
                "| typed | found | median, ms | 95 %, ms | slowest, ms |",
                "| --- | ---: | ---: | ---: | ---: |");
    }

    private static String measure(Library library, String typed) {
        List<FoundExercise> found = List.of();
        for (int i = 0; i < WARM_UP; i++) found = library.find(typed);
        var times = new ArrayList<Double>();
        for (int i = 0; i < CALLS; i++) {
            var start = System.nanoTime();
            library.find(typed);
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |",
                typed.isEmpty() ? "(nothing)" : typed,
                found.size(),
                times.get(CALLS / 2),
                times.get(CALLS * 95 / 100),
                times.getLast());
    }
}
