package org.homestretch.progress.workbook;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.ReadingLogs;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.pause.PausesOfClients;
import org.homestretch.progress.History;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The same figures come of what was published, paused, logged, corrected and kept. */
@HomestretchTest
class WorkbookKeptTest {

    @Autowired
    Practices practices;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReadingPlans plans;

    @Autowired
    ReadingLogs logs;

    @Autowired
    PausesOfClients pauses;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void every_history_that_was_lived_has_the_figures_that_were_worked_out_by_hand() {
        var living = beans.createBean(Living.class);
        var therapist = practices.practice();
        for (var written : Workbook.histories()) {
            var lived = living.live(written, therapist);
            var found = found(written, therapist, lived);
            assertThat(found).as(written.toString()).isEqualTo(Expected.of(written));
        }
    }

    private Map<String, String> found(Written written, SignedIn therapist, Living.Lived lived) {
        var from = written.window().from().with(previousOrSame(MONDAY));
        var to = written.window().to().with(nextOrSame(SUNDAY));
        var client = lived.pair().id();
        var history = as(
                therapist,
                () -> Objects.requireNonNull(transaction.execute(_ -> new History(
                        plans.of(client).map(ClientPlan::history).orElseThrow(),
                        pauses.of(client).excused(from, to),
                        logs.of(client, from, to).stream().map(CurrentLog::log).toList()))));
        var period = PeriodProgress.of(history, List.of(), written.window(), written.today());
        return Found.of(period, lived.lines());
    }
}
