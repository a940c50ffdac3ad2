package org.homestretch.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.homestretch.shared.NewId;
import tools.jackson.databind.JsonNode;

/**
 * The program is killed without a word, at random moments, while four phones send what waited on them. A phone sends the
 * same sessions until they are acknowledged. After each kill all that was acknowledged must be there once, whole and with
 * its true time; in the end nothing else may be.
 */
final class KillDrill {

    private static final int PHONES = 4;
    private static final int MOST_AT_ONCE = 3;
    private static final String PASSWORD = "short pass";

    private final int kills;
    private final Random moments = new Random(4);
    /** What was acknowledged, with the time at which it was done. */
    private final Map<String, Instant> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger sentAgain = new AtomicInteger();
    private final AtomicInteger alreadyThere = new AtomicInteger();
    private int inTheMidst;
    private volatile boolean over;
    private volatile PortalClient client;
    private JsonNode routine;
    private List<Kept> ofTheInventedPractice = List.of();

    private KillDrill(int kills) {
        this.kills = kills;
    }

    /** Arguments: how many kills, and the file for the table. */
    public static void main(String[] arguments) throws Exception {
        var drill = new KillDrill(Integer.parseInt(arguments[0]));
        var table = drill.run();
        Files.writeString(Path.of(arguments[1]), table);
        System.out.print(table);
    }

    private String run() throws IOException, InterruptedException {
        try (var database = new ExternalDatabase("drill")) {
            var demo = Stream.of("--homestretch.demo.enabled=true", "--homestretch.demo.password=" + PASSWORD);
            var settings = Stream.concat(database.settings().stream(), demo).toArray(String[]::new);
            try (var program = RunningProgram.afresh("drill", settings);
                    var phones = Executors.newFixedThreadPool(PHONES)) {
                program.awaitPrinted("An invented practice is ready");
                client = PortalClient.signedIn(program, PASSWORD);
                routine = client.routine();
                ofTheInventedPractice = kept(database);
                var begun = Instant.now();
                var sending = Stream.generate(() -> phones.submit(this::sendOneAfterTheOther))
                        .limit(PHONES)
                        .toList();
                try {
                    for (var kill = 1; kill <= kills; kill++) {
                        kill(program);
                        check(database, false);
                        System.out.printf("%d kills, %d acknowledged%n", kill, acknowledged.size());
                    }
                    awaitProgress();
                } finally {
                    over = true;
                    phones.shutdown();
                }
                phones.awaitTermination(1, TimeUnit.MINUTES);
                for (var phone : sending) require(phone.state() == Future.State.SUCCESS, "" + phone);
                check(database, true);
                return table(Duration.between(begun, Instant.now()));
            }
        }
    }

    /** Falls among sessions that are being stored. */
    private void kill(RunningProgram program) throws InterruptedException {
        awaitProgress();
        Thread.sleep(moments.nextInt(400));
        if (underWay.get() > 0) inTheMidst++;
        program.kill();
        program.startAgain();
        client = PortalClient.signedIn(program, PASSWORD);
    }

    private void sendOneAfterTheOther() {
        var choice = new Random(Thread.currentThread().threadId());
        while (!over) {
            var sessions = new ArrayList<PortalClient.Done>();
            for (var count = 1 + choice.nextInt(MOST_AT_ONCE); count > 0; count--)
                sessions.add(new PortalClient.Done(NewId.next().toString(), PortalClient.now()));
            while (!isAcknowledged(sessions)) {
                sentAgain.incrementAndGet();
                pause();
            }
            for (var session : sessions) acknowledged.put(session.id(), session.at());
        }
    }

    private boolean isAcknowledged(List<PortalClient.Done> sessions) {
        underWay.incrementAndGet();
        try {
            var outcomes = client.send(routine, sessions);
            for (var outcome : outcomes) {
                require(!"REFUSED".equals(outcome), "the program refuses a session");
                if ("ALREADY_STORED".equals(outcome)) alreadyThere.incrementAndGet();
            }
            return outcomes.size() == sessions.size();
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void awaitProgress() {
        var before = acknowledged.size();
        for (var wait = 0; acknowledged.size() < before + PHONES; wait++) {
            require(wait < 1200, "nothing is stored any more");
            pause();
        }
    }

    /** Whatever else is there has been sent, and is not acknowledged yet. */
    private void check(ExternalDatabase database, boolean nothingElse) {
        var expected = Map.copyOf(acknowledged);
        var found = kept(database);
        found.removeAll(ofTheInventedPractice);
        var ids = new ConcurrentHashMap<String, Kept>();
        for (var each : found) {
            require(ids.put(each.id(), each) == null, each + " is there twice");
            require(each.exercises() == 1 && each.sets() == 2, each + " is not whole");
        }
        expected.forEach((id, at) -> {
            require(ids.containsKey(id), id + " is lost");
            require(ids.get(id).at().equals(at), ids.get(id) + " was done at " + at);
        });
        if (nothingElse) require(ids.keySet().equals(expected.keySet()), "something is there that nobody acknowledged");
    }

    private record Kept(String id, Instant at, int exercises, int sets) {}

    private static List<Kept> kept(ExternalDatabase database) {
        return new ArrayList<>(database.everything()
                .sql("""
                        select l.id::text, l.performed_at, count(e.*) exercises, coalesce(sum((
                          select count(*) from set_log s
                          where s.practice_id = e.practice_id and s.session_log_id = e.session_log_id
                            and s.exercise_position = e.position)), 0) sets
                        from session_log l
                          left join exercise_log e on e.practice_id = l.practice_id and e.session_log_id = l.id
                        group by l.practice_id, l.id""")
                .query((row, _) ->
                        new Kept(row.getString(1), row.getTimestamp(2).toInstant(), row.getInt(3), row.getInt(4)))
                .list());
    }

    private String table(Duration time) {
        return """
                # The program killed while it stores

                Run on %s: %d processors, %s %s, Java %s. %d phones, each sending one to three sessions at a time.

                | | |
                | --- | ---: |
                | kills (`kill -9`) | %d |
                | of these while something was being stored | %d |
                | minutes | %d |
                | sessions acknowledged | %d |
                | sendings without an answer, sent again | %d |
                | sessions stored, yet not acknowledged before the kill, recognised when sent again | %d |
                | lost, doubled, incomplete, or with another time | 0 |
                """.formatted(
                        Instant.now().toString().substring(0, 10),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        PHONES,
                        kills,
                        inTheMidst,
                        time.toMinutes(),
                        acknowledged.size(),
                        sentAgain.get(),
                        alreadyThere.get());
    }

    private static void require(boolean rule, String otherwise) {
        if (!rule) throw new IllegalStateException(otherwise);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
