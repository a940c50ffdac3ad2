package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.adherence.web.NewSessionLog.ExerciseDone;
import org.homestretch.adherence.web.NewSessionLog.SetDone;
import org.homestretch.library.LibraryCases;
import org.homestretch.plan.NewPrescription;
import org.homestretch.progress.Figure;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Side;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every exercise of the library can be prescribed, seen with its figures, done and counted. */
@HomestretchTest
class EveryExerciseTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int A_PLAN = 30;

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    ReviewingProgress reviewing;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private final LocalDate today = LocalDate.now(BERLIN);
    private final LocalDate begun = today.minusDays(2);
    private InCare.Pair mara;
    private PortalHttp portal;
    private JsonNode routine;

    @AfterEach
    void now() {
        clock.reset();
    }

    /** As many as a plan may hold. */
    static Stream<List<String>> plans() {
        var keys = LibraryCases.exercises().stream().map(it -> it.key()).toList();
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + A_PLAN)
                .mapToObj(from -> keys.subList(from, Math.min(from + A_PLAN, keys.size())));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void is_prescribed_shown_with_its_figures_done_and_counted_as_the_full_dose(List<String> keys) {
        prescribe(keys);
        assertThat(exercises().map(it -> it.get("exerciseKey").asString())).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(exercises()).allSatisfy(it -> {
            assertSaid(it);
            assertDrawn(it);
        });
        var done = exercises().map(EveryExerciseTest::asPrescribed).toList();
        begun.datesUntil(today.plusDays(1)).forEach(date -> {
            var answer = portal.post("/session-logs", session(date, done));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        });
        var fortnight = as(mara.therapist(), () -> reviewing.of(mara.id(), new Period.Last(14)))
                .period()
                .adherence();
        assertThat(fortnight.completeness()).isEqualTo(new Figure(3 * keys.size(), 3 * keys.size()));
        assertThat(fortnight.dose().percent()).hasValue(100.0);
    }

    private void prescribe(List<String> keys) {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        clock.moveTo(begun.atTime(9, 0).atZone(BERLIN).toInstant());
        inCare.publish(
                mara,
                begun,
                keys.stream()
                        .map(it -> inCare.daily(mara.therapist(), it, begun, 1))
                        .toArray(NewPrescription[]::new));
        clock.moveTo(today.atTime(12, 0).atZone(BERLIN).toInstant());
        portal = new PortalHttp(port, mara.client().email());
        routine = portal.get("/routine");
    }

    /** All that the card and the player say of it. */
    private static void assertSaid(JsonNode exercise) {
        assertThat(exercise.get("dosageSentence").asString()).isNotBlank();
        assertThat(exercise.get("summary").asString()).isNotBlank();
        assertThat(exercise.get("stopRule").asString()).isNotBlank();
        assertThat(exercise.get("steps")).isNotEmpty();
        assertThat(exercise.get("sources")).isNotEmpty();
    }

    /** For every side and variant that it names. */
    private void assertDrawn(JsonNode exercise) {
        assertThat(exercise.get("figures"))
                .hasSizeGreaterThanOrEqualTo(Math.max(1, exercise.get("sides").size()));
        exercise.get("figures").forEach(figure -> {
            var address = figure.get("address").asString();
            var answer = portal.tryGet(address.substring("/api/portal".length()));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body())
                    .contains("<svg ", "<title>" + exercise.get("name").asString() + "</title>");
        });
    }

    private NewSessionLog session(LocalDate date, List<ExerciseDone> done) {
        return new NewSessionLog(
                NewId.next(),
                UUID.fromString(routine.get("planVersion").asString()),
                date,
                1,
                date.atTime(10, 0).atZone(BERLIN).toOffsetDateTime(),
                BERLIN,
                NewSessionLog.Entry.QUICK,
                null,
                null,
                null,
                null,
                null,
                null,
                done,
                null);
    }

    private static ExerciseDone asPrescribed(JsonNode exercise) {
        var sides = new ArrayList<Side>();
        exercise.get("sides").forEach(it -> sides.add(Side.valueOf(it.asString())));
        if (sides.isEmpty()) sides.add(null);
        var amount = exercise.get("amount").get("low").asInt();
        var sets = IntStream.rangeClosed(1, exercise.get("sets").asInt())
                .boxed()
                .flatMap(set -> sides.stream().map(side -> new SetDone(set, side, amount, false)))
                .toList();
        return new ExerciseDone(UUID.fromString(exercise.get("prescription").asString()), List.of(), null, null, sets);
    }

    private Stream<JsonNode> exercises() {
        return routine.get("exercises").valueStream();
    }
}
