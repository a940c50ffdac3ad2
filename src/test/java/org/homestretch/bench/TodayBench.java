package org.homestretch.bench;

import static org.homestretch.support.Practices.as;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.Homestretch;
import org.homestretch.adherence.AnySessions;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.attention.Attending;
import org.homestretch.attention.Readying;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.Schedule;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures Today for a therapist of three hundred clients, and writes the table; see bench/README.md. */
final class TodayBench {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int CLIENTS = 300;
    private static final int EXERCISES = 8;
    private static final int DAYS = 56;
    private static final int WARM_UP = 60;
    private static final int CALLS = 200;
    private static final int MORNINGS = 5;

    private final ConfigurableApplicationContext program;
    private final MovableClock clock;
    private final SignedIn therapist;
    private final List<Exercise> exercises;
    private final List<SignedIn> accounts = new ArrayList<>();
    private final List<PlanVersion> versions = new ArrayList<>();
    private int drawn = 1_000;
    private final LocalDate today = LocalDate.now(BERLIN);

    private TodayBench(ConfigurableApplicationContext program) {
        this.program = program;
        clock = program.getBean(MovableClock.class);
        therapist = program.getBean(Practices.class).practice();
        exercises = as(therapist, () -> program.getBean(Library.class).newest());
    }

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("homestretch-bench");
        try (var program = start(data)) {
            var bench = new TodayBench(program);
            bench.fill();
            var begun = bench.time();
            bench.awaitStatistics();
            var table = bench.measure(begun);
            Files.write(Path.of(arguments[0]), table);
            table.forEach(System.out::println);
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        // Said on the command line, since defaults give way to the program's own settings.
        return new SpringApplicationBuilder(
                        Homestretch.class, Practices.class, MovableClock.class, CountedStatements.class)
                .run(
                        "--server.port=0",
                        "--homestretch.database.data-directory=" + data,
                        "--homestretch.today-ahead=1d",
                        "--spring.main.allow-bean-definition-overriding=true",
                        "--logging.level.root=warn");
    }

    /** One in ten has been silent for a week, one in ten tells much pain, the others log nearly every day. */
    private void fill() {
        for (int number = 0; number < CLIENTS; number++) {
            var first = today.minusDays(DAYS - 1);
            at(first, 8);
            var id = client(number);
            var version = plan(id, first);
            var client = signedIn(id);
            accounts.add(client);
            versions.add(version);
            var any = new AnySessions(number);
            for (int back = DAYS - 1; back >= (number % 10 == 3 ? 7 : 0); back--) {
                if (any.chance(1)) continue;
                var date = today.minusDays(back);
                at(date, 20);
                var log = any.session(version, date, 1, number % 10 == 7 && back < 10 ? 10 : 4);
                as(client, () -> program.getBean(LoggingSessions.class).log(log));
            }
        }
        clock.reset();
    }

    private ClientId client(int number) {
        var id = as(
                therapist,
                () -> program.getBean(Caseload.class)
                        .add(ClientDetails.typed(
                                "Client " + number,
                                Practices.address("client"),
                                null,
                                null,
                                BERLIN.getId(),
                                Locale.ENGLISH,
                                today)));
        // Accepting an invitation hashes a password, which takes longer than all the rest.
        as(
                therapist,
                () -> program.getBean(TransactionTemplate.class)
                        .executeWithoutResult(_ -> program.getBean(JdbcClient.class)
                                .sql(
                                        "update client set consented_at = created_at, consent_version = '1' where id = :id")
                                .param("id", id.value())
                                .update()));
        return id;
    }

    private PlanVersion plan(ClientId id, LocalDate from) {
        var lines = new ArrayList<NewPrescription>();
        for (int i = 0; i < EXERCISES; i++) {
            var exercise = exercises.get(i);
            lines.add(NewPrescription.of(
                    exercise.revision(),
                    exercise.content().dosage().withSets(2),
                    new Schedule(new EveryDays(1), 1, from, null),
                    null,
                    null));
        }
        return as(therapist, () -> {
            program.getBean(Prescribing.class).publish(id, new NewVersion(0, from, "Low back", null, null, lines));
            return program.getBean(ReadingPlans.class)
                    .of(id)
                    .orElseThrow()
                    .newest()
                    .version();
        });
    }

    private SignedIn signedIn(ClientId id) {
        var client = as(therapist, () -> program.getBean(Caseload.class).find(id));
        return new SignedIn(
                client.account().value(), therapist.practiceId(), client.name(), client.email(), Set.of(Role.CLIENT));
    }

    /** The database gathers them by itself, a minute after so much was written. */
    private void awaitStatistics() throws InterruptedException {
        while (program.getBean(JdbcClient.class)
                        .sql("select count(*) from pg_stat_user_tables where relname in ('client_day', 'session_log')"
                                + " and last_autoanalyze is null")
                        .query(Integer.class)
                        .single()
                > 0) {
            Thread.sleep(1000);
        }
    }

    private List<String> measure(double begun) {
        var attending = program.getBean(Attending.class);
        for (int i = 0; i < WARM_UP; i++) time();
        var times = new ArrayList<Double>();
        for (int i = 0; i < CALLS; i++) times.add(time());
        times.sort(null);
        var afterOne = new ArrayList<Double>();
        for (int i = 0; i < MORNINGS * 4; i++) {
            logs(i, i + 1);
            afterOne.add(time());
        }
        afterOne.sort(null);
        var mornings = new ArrayList<Double>();
        for (int i = 0; i < MORNINGS; i++) {
            logs(0, CLIENTS);
            mornings.add(time());
        }
        mornings.sort(null);
        var readied = new ArrayList<Double>();
        var readying = new ArrayList<Double>();
        for (int i = 0; i < MORNINGS; i++) {
            logs(0, CLIENTS);
            readying.add(ready());
            readied.add(time());
        }
        readied.sort(null);
        readying.sort(null);
        var shown = as(therapist, attending::today);
        var statements =
                as(therapist, () -> CountedStatements.of(attending::today)).size();
        return List.of(
                "# Today for three hundred clients",
                "",
                "Measured on %s: %d processors, %d MiB heap, %s %s, Java %s, load of the machine %.1f."
                        .formatted(
                                Practices.today(),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.getRuntime().maxMemory() >> 20,
                                System.getProperty("os.name"),
                                System.getProperty("os.arch"),
                                System.getProperty("java.version"),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "",
                "%d clients with %d exercises a day and %d days of logs; %d of them need somebody. %d statements. %d calls."
                        .formatted(CLIENTS, EXERCISES, DAYS, shown.needing().size(), statements, CALLS),
                "",
                "| | ms |",
                "| --- | ---: |",
                row("nobody has logged since the last time, median", times.get(CALLS / 2)),
                row("95 %", times.get(CALLS * 95 / 100)),
                row("slowest", times.getLast()),
                row("one client has logged, median", afterOne.get(afterOne.size() / 2)),
                row("all have logged, as after a night, median", readied.get(MORNINGS / 2)),
                row("the same within the minute, before it was worked out", mornings.get(MORNINGS / 2)),
                row("working it out beforehand", readying.get(MORNINGS / 2)),
                row("the very first call, with all logs of eight weeks", begun));
    }

    /** One session today of each of these clients. */
    private void logs(int from, int to) {
        at(today, 21);
        for (int number = from; number < to; number++) {
            var log = new AnySessions(++drawn).session(versions.get(number), today, 1, 4);
            var client = accounts.get(number);
            as(client, () -> program.getBean(LoggingSessions.class).log(log));
        }
    }

    private double time() {
        var attending = program.getBean(Attending.class);
        var start = System.nanoTime();
        as(therapist, attending::today);
        return (System.nanoTime() - start) / 1e6;
    }

    /** What the program does by itself each minute. */
    private double ready() {
        var start = System.nanoTime();
        Readying.now(program);
        return (System.nanoTime() - start) / 1e6;
    }

    private void at(LocalDate date, int hour) {
        clock.moveTo(date.atTime(hour, 0).atZone(BERLIN).toInstant());
    }

    private static String row(String name, double time) {
        return String.format(Locale.ROOT, "| %s | %.0f |", name, time);
    }
}
