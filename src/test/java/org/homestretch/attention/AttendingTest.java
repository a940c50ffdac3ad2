package org.homestretch.attention;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.support.Practices.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homestretch.adherence.AnySessions;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.ReadingLogs;
import org.homestretch.adherence.RecomputedDay;
import org.homestretch.adherence.Routine;
import org.homestretch.adherence.Sessions;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.plan.pause.PausePlan;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.plan.pause.ReadingPauses;
import org.homestretch.progress.SessionsDone;
import org.homestretch.progress.progression.ClientProgression;
import org.homestretch.progress.progression.Progressing;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class AttendingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Attending attending;

    @Autowired
    SettingThresholds thresholds;

    @Autowired
    LoggingSessions logging;

    @Autowired
    ReadingLogs logs;

    @Autowired
    ReadingPlans plans;

    @Autowired
    Pausing pausing;

    @Autowired
    ReadingPauses pauses;

    @Autowired
    Progressing progressing;

    @Autowired
    AskingForHelp help;

    @Autowired
    ReadyingToday readying;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    SignedIn therapist;

    @BeforeEach
    void a_practice() {
        therapist = practices.practice();
        at(TODAY, 21);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    /** Five weeks of a client who logs, corrects, takes back, pauses and is given another plan. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_shown_is_what_all_logs_read_anew_would_show(long seed) {
        var any = new AnySessions(seed);
        var client = inCare.client(therapist, "Europe/Berlin");
        live(client, any, TODAY.minusDays(36));
        at(TODAY, 21);

        as(therapist, () -> {
            var shown = attending.of(client.id()).reasons();
            assertThat(shown).isEqualTo(recomputed(client));
            assertThat(attending.today().needing().stream()
                            .filter(it -> it.client().id().equals(client.id()))
                            .flatMap(it -> it.reasons().stream()))
                    .isEqualTo(shown);
        });
    }

    @Test
    void more_clients_need_no_more_statements() {
        for (int i = 0; i < 3; i++) readyForMore();
        at(TODAY, 21);
        var few = statements();
        for (int i = 0; i < 6; i++) readyForMore();
        at(TODAY, 21);
        var many = statements();
        assertThat(many).hasSameSizeAs(few);
        assertThat(few.size()).isLessThan(20);
    }

    @Test
    void what_was_worked_out_beforehand_is_asked_of_nobody_again_and_shown_to_nobody_but_who_asks() {
        var client = inPain();
        var other = practices.practice();
        var elsewhere = as(other, () -> inCare.client(other, "Europe/Berlin"));
        as(therapist, attending::today);
        logPain(client, TODAY, 9);
        var looks = looks();

        readying.ready();

        assertThat(looks()).isEqualTo(looks);
        var after = as(therapist, () -> CountedStatements.of(attending::today));
        assertThat(after).hasSameSizeAs(statements());
        assertThat(shown(client)).isEqualTo(as(therapist, () -> recomputed(client)));
        assertThat(as(other, () -> attending.today().needing())).isEmpty();
        assertThat(as(other, () -> attending.of(elsewhere.id()).reasons())).isEmpty();
    }

    /** What the audit knows of looks at this practice's clients. */
    private long looks() {
        return as(
                therapist,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single()));
    }

    @Test
    void what_is_acknowledged_stays_away_until_there_is_new_evidence() {
        var client = inPain();
        var reasons = shown(client);
        assertThat(reasons).extracting(Reason::kind).contains(ReasonKind.PAIN_HIGH);

        as(therapist, () -> attending.acknowledge(client.id(), reasons));
        assertThat(shown(client)).isEmpty();
        assertThat(as(therapist, () -> attending.today().handled()))
                .extracting(
                        it -> it.deed().act().verdict(), it -> it.deed().act().by())
                .contains(tuple(Verdict.ACKNOWLEDGED, "Olive Owner"));

        at(TODAY.plusDays(1), 21);
        logPain(client, TODAY.plusDays(1), 8);
        assertThat(shown(client)).extracting(Reason::kind).contains(ReasonKind.PAIN_HIGH);
    }

    @Test
    void what_was_done_once_about_several_reasons_is_told_once_and_what_was_done_again_is_told_again() {
        var client = inPain();
        as(client.client(), () -> help.ask(NewId.next(), clock.instant(), HelpPlace.SESSION, false));
        var reasons = shown(client);
        as(therapist, () -> attending.acknowledge(client.id(), reasons));
        assertThat(reasons).hasSizeGreaterThan(1);
        assertThat(deeds(client))
                .containsExactly(reasons.stream().map(Reason::kind).toList());

        as(therapist, () -> attending.acknowledge(client.id(), reasons.subList(0, 1)));
        assertThat(deeds(client)).hasSize(2);
        assertThat(as(therapist, () -> attending.today().handled())).hasSize(2);
    }

    private List<List<ReasonKind>> deeds(InCare.Pair client) {
        return as(therapist, () -> attending.of(client.id())).deeds().stream()
                .map(Deed::kinds)
                .toList();
    }

    @Test
    void what_is_snoozed_comes_back_on_its_day_and_help_asked_anew_at_once() {
        var client = inPain();
        as(client.client(), () -> help.ask(NewId.next(), clock.instant(), HelpPlace.SESSION, false));
        as(
                therapist,
                () -> attending.snooze(client.id(), attending.of(client.id()).reasons(), TODAY.plusDays(2), ""));
        assertThat(shown(client)).isEmpty();

        as(client.client(), () -> help.ask(NewId.next(), clock.instant(), HelpPlace.TODAY, false));
        assertThat(shown(client)).extracting(Reason::kind).containsExactly(ReasonKind.HELP);

        at(TODAY.plusDays(2), 9);
        assertThat(shown(client)).extracting(Reason::kind).contains(ReasonKind.HELP, ReasonKind.PAIN_HIGH);
    }

    @Test
    void a_note_keeps_its_words_and_the_reason_stays() {
        var client = inPain();
        as(
                therapist,
                () -> attending.note(client.id(), attending.of(client.id()).reasons(), " Calls on Friday. "));
        var standing = as(therapist, () -> attending.of(client.id()));
        assertThat(standing.acts()).extracting(Act::words).containsExactly("Calls on Friday.");
        assertThat(standing.reasons()).isNotEmpty();
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> as(therapist, () -> attending.note(client.id(), standing.reasons(), " ")));
    }

    @Test
    void help_opened_by_mistake_needs_nobody_and_the_same_one_sent_again_is_one() {
        var client = inCare.client(therapist, "Europe/Berlin");
        var id = NewId.next();
        as(client.client(), () -> help.ask(id, clock.instant(), HelpPlace.TODAY, false));
        as(client.client(), () -> help.ask(id, clock.instant(), HelpPlace.TODAY, false));
        assertThat(as(therapist, () -> attending.of(client.id())).help()).hasSize(1);
        as(client.client(), () -> help.ask(id, clock.instant(), HelpPlace.TODAY, true));
        assertThat(shown(client)).isEmpty();
    }

    @Test
    @Tag("A2")
    @Tag("A3")
    void nobody_else_sees_or_does_anything_about_a_client() {
        var client = inPain();
        var stranger = practices.practice();
        var colleague = new SignedIn(
                stranger.accountId(), therapist.practiceId(), "Else", "else@example.org", therapist.roles());
        for (var other : List.of(stranger, colleague)) {
            assertThat(as(other, () -> attending.today().needing())).isEmpty();
            for (Runnable act : List.<Runnable>of(
                    () -> attending.of(client.id()),
                    () -> attending.acknowledge(client.id(), List.of()),
                    () -> attending.snooze(client.id(), List.of(), TODAY.plusDays(1), ""),
                    () -> attending.note(client.id(), List.of(), "Hm."),
                    () -> thresholds.of(client.id()),
                    () -> thresholds.set(client.id(), Map.of()))) {
                assertThatExceptionOfType(ClientNotFound.class).isThrownBy(() -> as(other, act));
            }
        }
    }

    private List<Reason> recomputed(InCare.Pair pair) {
        var from = Evidence.first(TODAY);
        var plan = plans.of(pair.id(), from, TODAY.plusWeeks(52));
        var kept = logs.of(pair.id(), from, TODAY).stream().map(CurrentLog::log).toList();
        var prescriptions = plans.of(pair.id()).stream()
                .flatMap(it -> it.versions().stream())
                .flatMap(it -> it.version().prescriptions().stream())
                .collect(toMap(Prescription::id, Function.identity()));
        var paused = pauses.of(pair.id());
        var days = RecomputedDay.of(kept);
        var evidence = new Evidence(
                attending.of(pair.id()).client(),
                TODAY,
                plan.orElseThrow(),
                paused,
                days.stream()
                        .filter(it -> it.date().isAfter(TODAY.minusDays(56)))
                        .toList(),
                new SessionsDone(
                        plan.orElseThrow().history(),
                        paused.excused(from, TODAY.plusDays(7)),
                        days,
                        prescriptions::get,
                        TODAY),
                List.of(),
                progressing.of(pair.id()).map(ClientProgression::proposals).orElse(List.of()),
                List.of(),
                null);
        return AttentionRules.reasons(evidence, thresholds.of(pair.id()));
    }

    private void live(InCare.Pair pair, AnySessions any, LocalDate first) {
        at(first, 9);
        var gentle = any.chance(5);
        publish(pair, first, any);
        var change = first.plusDays(10 + any.number(15));
        var pause = first.plusDays(any.number(30));
        for (var date = first; !date.isAfter(TODAY); date = date.plusDays(1)) {
            at(date, 19);
            if (date.equals(change)) publish(pair, date, any);
            if (date.equals(pause)) pause(pair, date, date.plusDays(any.number(5)));
            var day = date;
            var plan = as(pair.client(), () -> plans.mine(day, day)).orElseThrow();
            for (var occurrence : Routine.on(plan.history(), date)) {
                if (any.chance(2)) continue;
                var version = plan.newest().version();
                var log = any.session(version, date, occurrence.slot(), gentle ? 3 : 9);
                as(pair.client(), () -> logging.log(log));
                if (any.chance(1)) as(pair.client(), () -> logging.withdraw(log.id()));
                else if (any.chance(1)) {
                    as(pair.client(), () -> logging.log(any.correcting(log, version, day, gentle ? 3 : 9)));
                }
            }
        }
    }

    private void publish(InCare.Pair pair, LocalDate from, AnySessions any) {
        var lines = new ArrayList<NewPrescription>();
        lines.add(inCare.daily(therapist, "supine-twist", from, 1 + any.number(2)));
        lines.add(scheduled("bridge", new Schedule(new TimesAWeek(2 + any.number(3)), 1, from, null)));
        lines.add(scheduled(
                "cat-stretch",
                new Schedule(new OnDays(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)), 1, from, null)));
        inCare.publish(pair, from, lines.toArray(NewPrescription[]::new));
    }

    private NewPrescription scheduled(String exercise, Schedule schedule) {
        var found = inCare.exercise(therapist, exercise);
        return NewPrescription.of(found.revision(), found.content().dosage().withSets(1), schedule, "Slowly.", "disc");
    }

    private void pause(InCare.Pair pair, LocalDate from, LocalDate until) {
        as(
                pair.client(),
                () -> pausing.pauseMine(
                        new PausePlan(new PauseId(NewId.next()), PauseKind.HOLIDAY, from, until, null)));
    }

    /** A client with a plan, logs and a proposal that waits. */
    private void readyForMore() {
        at(TODAY.minusDays(6), 9);
        var client = inCare.client(therapist, "Europe/Berlin");
        var plan = inCare.publish(
                client, TODAY.minusDays(6), inCare.daily(therapist, "supine-twist", TODAY.minusDays(6), 1));
        for (int back = 5; back >= 0; back--) {
            at(TODAY.minusDays(back), 20);
            var log = new AnySessions(back).session(plan.newest().version(), TODAY.minusDays(back), 1, 3);
            as(client.client(), () -> logging.log(log));
        }
    }

    private List<String> statements() {
        as(therapist, () -> attending.today());
        return as(therapist, () -> CountedStatements.of(() -> attending.today()));
    }

    private InCare.Pair inPain() {
        at(TODAY, 9);
        var client = inCare.client(therapist, "Europe/Berlin");
        inCare.publish(client, TODAY, inCare.daily(therapist, "supine-twist", TODAY, 1));
        logPain(client, TODAY, 8);
        return client;
    }

    private void logPain(InCare.Pair client, LocalDate date, int pain) {
        var plan = as(client.client(), () -> plans.mine(date, date)).orElseThrow();
        var twist = Sessions.twist(plan, Set.of("ice"));
        var log = Sessions.painBefore(Sessions.session(plan, date, twist), pain);
        as(client.client(), () -> logging.log(log));
    }

    private List<Reason> shown(InCare.Pair client) {
        return as(therapist, () -> attending.of(client.id())).reasons();
    }

    private void at(LocalDate date, int hour) {
        clock.moveTo(date.atTime(hour, 0).atZone(BERLIN).toInstant());
    }
}
