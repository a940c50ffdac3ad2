package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.Sessions.ICE;
import static org.homestretch.adherence.Sessions.session;
import static org.homestretch.adherence.Sessions.twist;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.adherence.Day;
import org.homestretch.adherence.DayState;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.pause.PauseCases;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.plan.pause.PausePlan;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomestretchTest
class PausedProgressTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate START = LocalDate.of(2026, 11, 30);
    private static final LocalDate TODAY = START.plusDays(9);

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    LoggingSessions logging;

    @Autowired
    Pausing pausing;

    @Autowired
    ReviewingProgress reviewing;

    @Autowired
    MovableClock clock;

    InCare.Pair mara;
    ClientPlan plan;

    @BeforeEach
    void a_daily_plan_for_nine_days() {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        on(START);
        plan = inCare.publish(mara, START, inCare.daily(mara.therapist(), "supine-twist", START, 1));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void adherence_with_a_pause_is_that_of_the_same_history_without_those_days() {
        logOn(0, 1, 2, 6, 8);
        var without = AdherencePolicy.assess(
                new History(
                        interrupted(),
                        Set.of(),
                        progress().logs().stream().map(it -> it.log()).toList()),
                progress().period().adherence().window(),
                TODAY);

        theirs(PauseCases.pause(PauseKind.ILLNESS, START.plusDays(3), START.plusDays(5)));

        var paused = progress().period().adherence();
        assertThat(paused.frequency()).isEqualTo(new Figure(5, 6));
        assertThat(paused.frequency()).isEqualTo(without.frequency());
        assertThat(paused.dose()).isEqualTo(without.dose());
        assertThat(paused.completeness()).isEqualTo(without.completeness());
    }

    @Test
    void a_pause_entered_later_moves_only_its_days_and_is_shown() {
        logOn(0, 1, 2, 6, 8);
        var before = progress();
        assertThat(before.period().adherence().frequency()).isEqualTo(new Figure(5, 9));

        theirs(PauseCases.pause(PauseKind.ILLNESS, START.plusDays(3), START.plusDays(4)));

        var after = progress();
        assertThat(after.period().adherence().frequency()).isEqualTo(new Figure(5, 7));
        assertThat(after.period().adherence().excusedDays()).containsExactly(START.plusDays(3), START.plusDays(4));
        assertThat(after.period().adherence().explanation(Measure.FREQUENCY).phrases())
                .contains(new Phrase("progress.explanation.excused", List.of(2)));
        assertThat(after.period().excusedDaysIn(after.period().weeks().get(1))).isEqualTo(2);
        assertThat(after.period().excusedDaysIn(after.lastWeek())).isZero();
        assertThat(changed(before.period().days(), after.period().days()))
                .containsExactly(
                        new Day(START.plusDays(3), DayState.EXCUSED), new Day(START.plusDays(4), DayState.EXCUSED));
    }

    @Test
    void what_is_logged_on_a_paused_day_is_an_extra_and_lowers_nothing() {
        logOn(0, 1, 2);
        on(START.plusDays(3));
        as(mara.client(), () -> pausing.pauseMine(PauseCases.open(PauseKind.FLARE_UP, START.plusDays(3))));
        var before = progress().period().adherence();

        logOn(3);

        var after = progress().period().adherence();
        assertThat(after.frequency()).isEqualTo(before.frequency()).isEqualTo(new Figure(3, 3));
        assertThat(after.extras()).isEqualTo(1);
        on(START.plusDays(8));
        assertThat(progress().period().adherence().frequency()).isEqualTo(new Figure(3, 3));
    }

    private PlanHistory interrupted() {
        var version = plan.newest().version();
        return new PlanHistory(List.of(
                version,
                new PlanVersion(version.id(), 2, START.plusDays(3), List.of()),
                new PlanVersion(version.id(), 3, START.plusDays(6), version.prescriptions())));
    }

    private static List<Day> changed(List<Day> before, List<Day> after) {
        return IntStream.range(0, after.size())
                .filter(it -> !after.get(it).equals(before.get(it)))
                .mapToObj(after::get)
                .toList();
    }

    /** Each on its day; afterwards it is the tenth day. */
    private void logOn(int... daysAfterStart) {
        for (var days : daysAfterStart) {
            on(START.plusDays(days));
            as(mara.client(), () -> logging.log(session(plan, START.plusDays(days), twist(plan, ICE))));
        }
        if (daysAfterStart.length > 1) on(TODAY);
    }

    private ClientProgress progress() {
        return as(mara.therapist(), () -> reviewing.of(mara.id(), new Period.Last(14)));
    }

    private void theirs(PausePlan pause) {
        as(mara.therapist(), () -> pausing.pause(mara.id(), pause));
    }

    private void on(LocalDate date) {
        clock.moveTo(date.atTime(12, 0).atZone(BERLIN).toInstant());
    }
}
