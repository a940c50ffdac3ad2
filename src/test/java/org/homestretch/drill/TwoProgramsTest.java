package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.homestretch.shared.NewId;
import org.homestretch.support.Browserless;
import org.homestretch.support.Figures;
import org.homestretch.walk.PortalClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two programs on one database, as behind one address that sends each person to the same of them. */
@Drill
@Tag("R10")
class TwoProgramsTest {

    @Test
    void what_one_refuses_ends_or_stores_the_other_knows_and_one_may_die() throws IOException {
        try (var postgres = new Postgres("two-postgres");
                var one = postgres.program("two-one");
                var other = postgres.program("two-other")) {
            var kept = new Kept(postgres.everything());
            guessesAreCountedTogether(one, other);
            aSignInEndedAtOneIsEndedAtTheOther(one, other);
            var written = theSameSessionSentToBothIsOne(kept, one, other);
            var stored = oneMayDie(kept, one, other, written);
            postgres.assertAuditIsWhole();
            Figures.tell(
                    "R10",
                    "two programs: 10 wrong guesses count together, an ended sign-in is ended at both, %d sessions sent to"
                            + " both are stored once, one killed under 40 writers: %d acknowledged, 0 lost; one whole audit",
                    written.size(),
                    stored);
        }
    }

    private static void guessesAreCountedTogether(Program one, Program other) {
        for (var guess = 0; guess < 5; guess++) {
            new Browserless(one.port()).signIn("client4@demo.test", "wrong guess " + guess);
            new Browserless(other.port()).signIn("client4@demo.test", "wrong guess " + guess);
        }
        for (var program : List.of(one, other))
            assertThat(isIn("client4@demo.test", program))
                    .as("the right one comes too late")
                    .isFalse();
    }

    private static boolean isIn(String email, Program program) {
        var http = new Browserless(program.port());
        http.signIn(email, Drills.PASSWORD);
        return http.get("/api/portal/account").statusCode() == 200;
    }

    private static void aSignInEndedAtOneIsEndedAtTheOther(Program one, Program other) {
        var here = new Writers.Person(one.port(), Drills.CLIENT).ask().client().http();
        var there =
                new Writers.Person(other.port(), Drills.CLIENT).ask().client().http();
        var page = there.get("/account/devices").body();
        assertThat(page).contains("/account/devices/end-all");

        there.post("/account/devices/end-all", Map.of("_csrf", token(page)));

        Drills.await(
                "the end of the sign-in", () -> here.get("/api/portal/account").statusCode() == 401);
        assertThat(isIn(Drills.CLIENT, one)).as("and a new one holds").isTrue();
    }

    private static String token(String page) {
        var found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&#43;", "+");
    }

    private static Set<String> theSameSessionSentToBothIsOne(Kept kept, Program one, Program other) {
        var here = new Writers.Person(one.port(), Drills.CLIENT).ask();
        var there = new Writers.Person(other.port(), Drills.CLIENT).ask();
        var sent = new HashMap<String, String>();
        for (var number = 0; number < 30; number++) {
            var id = NewId.next().toString();
            var session = PortalClient.session(here.routine(), id);
            sent.put(id, session);
            var twin = Thread.ofVirtual().start(() -> there.client().isAcknowledged(session));
            here.client().isAcknowledged(session);
            Drills.await("the twin", () -> !twin.isAlive());
        }
        kept.assertHolds(sent.keySet(), sent.keySet());
        return Set.copyOf(sent.keySet());
    }

    private static int oneMayDie(Kept kept, Program one, Program other, Set<String> before) {
        try (var those = new Writers(20, one.port());
                var these = new Writers(20, other.port())) {
            those.awaitMore(40);
            one.kill();
            these.awaitMore(40);
            those.giveUp();
            these.finish();
            var acknowledged = new HashSet<>(before);
            acknowledged.addAll(those.acknowledged());
            acknowledged.addAll(these.acknowledged());
            var sent = new HashSet<>(acknowledged);
            sent.addAll(those.sent());
            kept.assertHolds(acknowledged, sent);
            return acknowledged.size();
        }
    }
}
