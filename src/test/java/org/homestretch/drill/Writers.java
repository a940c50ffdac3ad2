package org.homestretch.drill;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.homestretch.shared.NewId;
import org.homestretch.walk.PortalClient;
import tools.jackson.databind.JsonNode;

/**
 * Clients who log sessions without a pause. Each sends the same session, under the same id, until it is acknowledged, and
 * signs in again when told to.
 */
final class Writers implements AutoCloseable {

    /** For good, so that sending it again would never end. */
    private static final Set<Integer> REFUSED = Set.of(400, 404, 409, 422);

    /** Milliseconds before the next try. All together they try often enough to meet any moment of a start. */
    private static final int LONGEST = 2400;

    private final List<Person> people;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> writing = new ArrayList<>();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Set<Integer> answers = ConcurrentHashMap.newKeySet();
    private final Set<String> words = ConcurrentHashMap.newKeySet();
    private volatile boolean over;
    private volatile boolean stopsTrying;

    /** @param ports of the programs that they write to, in turns */
    Writers(int count, int... ports) {
        people = new ArrayList<>();
        for (var port : ports) for (var client : Drills.CLIENTS) people.add(new Person(port, client));
        for (var person : people) person.ask();
        for (var number = 0; number < count; number++) {
            var person = people.get(number % people.size());
            writing.add(threads.submit(() -> write(person)));
        }
    }

    private void write(Person person) {
        while (!over) {
            var id = NewId.next().toString();
            var session = PortalClient.session(person.routine, id);
            sent.add(id);
            for (var patience = 150; !isAcknowledged(person, session); patience = Math.min(2 * patience, LONGEST)) {
                if (stopsTrying) return;
                Drills.pause(50 + (long) (Math.random() * patience));
            }
            acknowledged.add(id);
        }
    }

    private boolean isAcknowledged(Person person, String session) {
        underWay.incrementAndGet();
        var used = person.client;
        try {
            var answer = used.http().json("POST", "/api/portal/session-logs", session);
            answers.add(answer.statusCode());
            if (answer.statusCode() == 200) return true;
            if (answer.statusCode() >= 500) words.add(answer.body());
            if (!isOurs(answer)) unanswered.incrementAndGet();
            else if (REFUSED.contains(answer.statusCode())) throw new AssertionError("Refused: " + answer.body());
            else if (answer.statusCode() < 500) person.signInAgain(used);
        } catch (UncheckedIOException nobody) {
            unanswered.incrementAndGet();
        } finally {
            underWay.decrementAndGet();
        }
        return false;
    }

    /** As the portal judges: words that are not the program's own, such as a stopping server's, say nothing of the log. */
    private static boolean isOurs(HttpResponse<String> answer) {
        return answer.statusCode() != 400
                || answer.headers().firstValue("Content-Type").orElse("").matches("application/([a-z]+\\+)?json.*");
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    Set<String> sent() {
        return Set.copyOf(sent);
    }

    /** Every answer's code so far. */
    Set<Integer> answers() {
        return Set.copyOf(answers);
    }

    /** What was said when something could not be done. */
    Set<String> words() {
        return Set.copyOf(words);
    }

    int unanswered() {
        return unanswered.get();
    }

    boolean isSomethingUnderWay() {
        return underWay.get() > 0;
    }

    /** Until so many more are acknowledged. */
    java.time.Duration awaitMore(int count) {
        var before = acknowledged.size();
        return Drills.await(count + " more sessions", () -> {
            for (var each : writing)
                if (each.state() == Future.State.FAILED) throw new AssertionError(each.exceptionNow());
            return acknowledged.size() >= before + count;
        });
    }

    /** Each sends what it has begun until it is acknowledged; then everything sent is. */
    void finish() {
        over = true;
        for (var each : writing) Drills.await("the last answers", each::isDone);
        for (var each : writing) if (each.state() == Future.State.FAILED) throw new AssertionError(each.exceptionNow());
    }

    /** Nobody tries again. */
    void giveUp() {
        stopsTrying = true;
        finish();
    }

    @Override
    public void close() {
        over = true;
        stopsTrying = true;
        threads.shutdownNow();
        try {
            threads.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One client, whose phones share a sign-in. */
    static final class Person {

        private final int port;
        private final String email;
        private volatile PortalClient client;
        private volatile JsonNode routine;

        Person(int port, String email) {
            this.port = port;
            this.email = email;
        }

        /** Signs in and asks for what there is to do. */
        Person ask() {
            client = PortalClient.signedIn(port, email, Drills.PASSWORD);
            routine = client.routine();
            if (routine.path("exercises").isEmpty()) throw new IllegalStateException(email + " has nothing to do");
            return this;
        }

        PortalClient client() {
            return client;
        }

        JsonNode routine() {
            return routine;
        }

        /** Once for all the phones that were told so. */
        synchronized void signInAgain(PortalClient used) {
            if (used != client) return;
            try {
                client = PortalClient.signedIn(port, email, Drills.PASSWORD);
                client.http().get("/api/portal/account");
            } catch (UncheckedIOException nobody) {
                Drills.pause(200);
            }
        }
    }
}
