package org.homestretch.plan.ui;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.ReadingRoutine;
import org.homestretch.adherence.Sessions;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.change.TellingChanges;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan with a long past costs as many statements as a young one, and none reads prescriptions that nobody asked for. */
class LoadingBudgetTest extends WorkspaceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    InCare inCare;

    @Autowired
    MovableClock clock;

    @Autowired
    LoggingSessions logging;

    @Autowired
    ReadingPlans plans;

    @Autowired
    ReadingRoutine routine;

    @Autowired
    TellingChanges changes;

    @Autowired
    ReviewingProgress progress;

    LocalDate today;
    InCare.Pair young;
    InCare.Pair old;

    @BeforeEach
    void a_plan_of_two_versions_and_one_of_more_than_a_batch() {
        today = LocalDate.now(BERLIN);
        young = client(2);
        // Lists are read a hundred at a time: only beyond that does reading every version cost a statement more.
        old = client(102);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_plan_tab() {
        assertSame(pair -> open("clients/" + pair.id()));
    }

    @Test
    void the_form() {
        assertSame(pair -> open("clients/" + pair.id() + "/plan"));
    }

    @Test
    void the_progress_tab() {
        assertSame(pair -> open("clients/" + pair.id() + "/progress"));
    }

    @Test
    void the_portals_routine_and_plan() {
        assertSame(pair -> as(pair.client(), () -> routine.on(null)));
        assertSame(pair -> as(pair.client(), () -> changes.news()));
        assertSame(pair -> as(pair.client(), () -> changes.ofVersionInForce()));
    }

    @Test
    void the_portals_progress() {
        assertSame(pair -> as(pair.client(), () -> progress.mine(new Period.Last(84))));
    }

    @Test
    void what_holds_on_a_day_is_the_same_whether_all_versions_are_read_or_those_of_the_days_around() {
        inCare.publish(old, today.plusDays(9), inCare.daily(me, "bridge", today, 1));
        inCare.publish(old, today.plusDays(4), inCare.daily(me, "cat-stretch", today, 1));
        inCare.publish(old, today.plusDays(20), inCare.daily(me, "bridge", today, 1));
        inCare.publish(old, today.plusDays(15), inCare.daily(me, "cat-stretch", today, 1));
        var all = plans.of(old.id()).orElseThrow().history();
        for (var start = today.minusDays(40); start.isBefore(today.plusDays(30)); start = start.plusDays(3)) {
            for (var days : List.of(0, 6, 20)) {
                var end = start.plusDays(days);
                var some = plans.of(old.id(), start, end).orElseThrow().history();
                for (var date = start; !date.isAfter(end); date = date.plusDays(1)) {
                    assertThat(some.effectiveOn(date)).isEqualTo(all.effectiveOn(date));
                }
                assertThat(some.versions())
                        .containsExactlyElementsOf(start.datesUntil(end.plusDays(1))
                                .flatMap(date -> all.effectiveOn(date).stream())
                                .distinct()
                                .sorted(comparing(PlanVersion::number))
                                .toList());
            }
        }
    }

    private void assertSame(Consumer<InCare.Pair> opening) {
        opening.accept(young);
        opening.accept(old);
        var few = CountedStatements.of(() -> opening.accept(young));
        var many = CountedStatements.of(() -> opening.accept(old));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    /** A version a week up to today, and a log of each of the last days. */
    private InCare.Pair client(int versions) {
        clock.reset();
        var pair = inCare.client(me, "Europe/Berlin");
        for (int week = versions - 1; week >= 0; week--) {
            var date = today.minusWeeks(week);
            clock.moveTo(date.atTime(9, 0).atZone(BERLIN).toInstant());
            var plan = inCare.publish(pair, date, inCare.daily(me, "supine-twist", date, 1));
            if (week < 2)
                as(pair.client(), () -> logging.log(Sessions.session(plan, date, Sessions.twist(plan, Sessions.ICE))));
        }
        clock.reset();
        return pair;
    }
}
