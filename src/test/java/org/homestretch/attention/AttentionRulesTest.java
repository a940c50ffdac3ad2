package org.homestretch.attention;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.attention.ReasonKind.ADHERENCE_DOWN;
import static org.homestretch.attention.ReasonKind.COULD_NOT;
import static org.homestretch.attention.ReasonKind.EFFORT_HIGH;
import static org.homestretch.attention.ReasonKind.EFFORT_LOW;
import static org.homestretch.attention.ReasonKind.MESSAGE;
import static org.homestretch.attention.ReasonKind.NOTE;
import static org.homestretch.attention.ReasonKind.PAIN_HIGH;
import static org.homestretch.attention.ReasonKind.PAIN_UP;
import static org.homestretch.attention.ReasonKind.PLAN_ENDING;
import static org.homestretch.attention.ReasonKind.SCORE_WORSE;
import static org.homestretch.attention.ReasonKind.SILENT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.ClientDay;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.dosage.DosageCases;
import org.homestretch.identity.AccountId;
import org.homestretch.message.Unread;
import org.homestretch.outcome.MeasureCases;
import org.homestretch.outcome.MeasureCourse;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.PlanCases;
import org.homestretch.plan.PlanId;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.plan.pause.Pause;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.progress.SessionsDone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of docs/attention-v1.md; the plan is one session a day. */
class AttentionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final List<ClientDay> days = new ArrayList<>();
    private ClientPauses pauses = ClientPauses.NONE;
    private @Nullable LocalDate until = null;
    private @Nullable Unread unread = null;
    private List<MeasureCourse> courses = List.of();
    private Thresholds thresholds = Thresholds.BUILT_IN;

    @Test
    void who_does_what_was_asked_without_much_pain_needs_nobody() {
        for (int back = 55; back >= 0; back--) day(back, 2, 4);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void pain_at_the_threshold_is_shown_for_seven_days() {
        for (int back = 30; back >= 0; back--) day(back, back == 6 ? 7 : 2, null);
        assertThat(reason(PAIN_HIGH).since()).isEqualTo(TODAY.minusDays(6));
        thresholds = Thresholds.BUILT_IN.with(Map.of(Threshold.PAIN, 8), Setting.Source.CLIENT);
        assertThat(kinds()).doesNotContain(PAIN_HIGH);
    }

    @Test
    void pain_above_the_threshold_of_a_week_ago_is_over() {
        for (int back = 30; back >= 0; back--) day(back, back == 7 ? 9 : 2, null);
        assertThat(kinds()).doesNotContain(PAIN_HIGH);
    }

    @Test
    void pain_is_up_when_the_middle_of_three_days_is_two_points_above_the_middle_before() {
        for (int back = 30; back >= 0; back--) day(back, back > 4 ? 2 : 5, null);
        assertThat(reason(PAIN_UP).facts()).containsExactly(2.0, 5.0, TODAY.minusDays(4));
    }

    @Test
    void one_bad_day_is_no_rise_and_neither_is_one_point() {
        for (int back = 30; back >= 0; back--) day(back, back == 1 ? 6 : back < 3 ? 3 : 2, null);
        assertThat(kinds()).doesNotContain(PAIN_UP);
    }

    @Test
    void four_days_without_a_word_are_silence_with_what_was_before() {
        for (int back = 20; back >= 5; back--) day(back, null, null);
        assertThat(reason(SILENT).facts()).containsExactly(4L, 4, 14, 14);
        day(4, null, null);
        assertThat(kinds()).doesNotContain(SILENT);
    }

    @Test
    void a_pause_is_no_silence() {
        for (int back = 20; back >= 10; back--) day(back, null, null);
        pause(9, 0);
        assertThat(kinds()).doesNotContain(SILENT);
        pause(9, 3);
        assertThat(kinds()).doesNotContain(SILENT);
    }

    @Test
    void who_never_logged_is_silent_since_the_plan_began() {
        assertThat(reason(SILENT).evidence()).isEqualTo("weeks");
    }

    @Test
    void three_sessions_a_week_that_were_not_possible_come_with_their_reasons_the_most_frequent_first() {
        for (int back = 20; back >= 0; back--) {
            if (back == 5) couldNot(back, Barrier.PAIN);
            else if (back == 3 || back == 1) couldNot(back, Barrier.TIME);
            else day(back, null, null);
        }
        assertThat(reason(COULD_NOT).facts()).containsExactly(3, List.of(Barrier.TIME, Barrier.PAIN));
    }

    @Test
    void two_that_were_not_possible_need_nobody_unless_somebody_wants_to_know() {
        for (int back = 20; back >= 0; back--) {
            if (back == 3 || back == 1) couldNot(back, Barrier.TIME);
            else day(back, null, null);
        }
        assertThat(kinds()).doesNotContain(COULD_NOT);
        thresholds = Thresholds.BUILT_IN.with(Map.of(Threshold.COULD_NOT, 2), Setting.Source.CLIENT);
        assertThat(kinds()).contains(COULD_NOT);
    }

    @Test
    void a_message_is_a_reason_until_it_is_read_and_another_one_is_another() {
        for (int back = 20; back >= 0; back--) day(back, null, null);
        assertThat(kinds()).doesNotContain(MESSAGE);
        var sent = TODAY.minusDays(2).atTime(9, 0).toInstant(ZoneOffset.UTC);
        unread = new Unread(client().id(), "Mara Lindt", 1, sent);
        var first = reason(MESSAGE);
        assertThat(first.facts()).containsExactly(1, TODAY.minusDays(2));
        unread = new Unread(client().id(), "Mara Lindt", 2, sent);
        assertThat(reason(MESSAGE).evidence()).isNotEqualTo(first.evidence());
    }

    @Test
    void effort_is_out_of_range_at_both_ends() {
        for (int back = 9; back >= 0; back--) day(back, null, back == 0 || back == 2 ? 8 : 4);
        assertThat(kinds()).contains(EFFORT_HIGH);
        days.clear();
        for (int back = 9; back >= 0; back--) day(back, null, 1);
        assertThat(kinds()).contains(EFFORT_LOW).doesNotContain(EFFORT_HIGH);
    }

    @Test
    void adherence_is_compared_with_the_clients_own() {
        for (int back = 55; back >= 14; back--) if (back % 7 != 0) day(back, null, null);
        for (int back = 13; back >= 0; back--) if (back % 2 == 0) day(back, null, null);
        assertThat(reason(ADHERENCE_DOWN).facts()).containsExactly(7, 14, 36, 42);
        days.clear();
        for (int back = 55; back >= 0; back--) if (back % 2 == 0) day(back, null, null);
        assertThat(kinds()).doesNotContain(ADHERENCE_DOWN);
    }

    @Test
    void a_note_is_shown_for_two_weeks() {
        for (int back = 30; back >= 0; back--) day(back, null, null, back == 13);
        assertThat(kinds()).contains(NOTE);
        days.clear();
        for (int back = 30; back >= 0; back--) day(back, null, null, back == 14);
        assertThat(kinds()).doesNotContain(NOTE);
    }

    @Test
    void a_plan_that_ends_within_a_week_or_has_just_ended_needs_another() {
        for (int back = 55; back >= 0; back--) day(back, null, null);
        until = TODAY.plusDays(7);
        assertThat(reason(PLAN_ENDING).facts()).containsExactly(until, false);
        until = TODAY.plusDays(8);
        assertThat(kinds()).doesNotContain(PLAN_ENDING);
        until = TODAY.minusDays(3);
        assertThat(reason(PLAN_ENDING).facts()).containsExactly(until, true);
    }

    @Test
    void a_worse_score_is_shown_with_its_numbers_for_four_weeks_and_needs_more_where_more_is_asked_for() {
        for (int back = 55; back >= 0; back--) day(back, null, null);
        courses = List.of(MeasureCases.course("rmdq", TODAY.minusDays(27), 4, 9));
        assertThat(reason(SCORE_WORSE).facts().subList(0, 8))
                .containsExactly(
                        "Roland-Morris Disability Questionnaire",
                        new BigDecimal(4),
                        new BigDecimal(9),
                        "statements",
                        TODAY.minusDays(34),
                        TODAY.minusDays(27),
                        true,
                        true);
        thresholds = Thresholds.BUILT_IN.with(Map.of(Threshold.SCORE_WORSE, 120), Setting.Source.CLIENT);
        assertThat(kinds()).doesNotContain(SCORE_WORSE);
        courses = List.of(MeasureCases.course("rmdq", TODAY.minusDays(27), 4, 10));
        assertThat(kinds()).contains(SCORE_WORSE);
        courses = List.of(MeasureCases.course("rmdq", TODAY.minusDays(28), 4, 10));
        assertThat(kinds()).doesNotContain(SCORE_WORSE);
    }

    @Test
    void two_measures_that_are_worse_are_two_reasons_between_pain_and_silence() {
        day(20, null, null);
        courses = List.of(MeasureCases.course("nprs", TODAY, 2, 6), MeasureCases.course("psfs", TODAY, "7.5", "5.5"));
        assertThat(kinds()).startsWith(SCORE_WORSE, SCORE_WORSE, SILENT);
        assertThat(reasons()).extracting(Reason::evidence).doesNotHaveDuplicates();
    }

    private List<ReasonKind> kinds() {
        return reasons().stream().map(Reason::kind).toList();
    }

    private Reason reason(ReasonKind kind) {
        return reasons().stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    private List<Reason> reasons() {
        var line = PlanCases.prescription(
                "twist",
                DosageCases.reps(4, 6).dosage(),
                new Schedule(new EveryDays(1), 1, TODAY.minusDays(100), until));
        var version = PlanCases.version(1, TODAY.minusDays(100), line);
        var plan = new ClientPlan(
                new PlanId(UUID.randomUUID()),
                client().id(),
                List.of(new PublishedVersion(
                        version, "Low back", null, null, new AccountId(UUID.randomUUID()), LONG_AGO)));
        var kept = days.stream().map(it -> of(it, line)).toList();
        var prescriptions = List.of(line).stream().collect(toMap(Prescription::id, Function.identity()));
        var sessions = new SessionsDone(
                plan.history(),
                pauses.excused(Evidence.first(TODAY), TODAY.plusDays(7)),
                kept,
                prescriptions::get,
                TODAY);
        return AttentionRules.reasons(
                new Evidence(client(), TODAY, plan, pauses, kept, sessions, List.of(), List.of(), courses, unread),
                thresholds);
    }

    /** Days are told before it is known what is prescribed. */
    private static ClientDay of(ClientDay day, Prescription line) {
        if (day.sessions() == 0) return day;
        return new ClientDay(
                day.date(),
                1,
                List.of(),
                day.pain(),
                null,
                0,
                day.effort(),
                day.notes(),
                day.lastNoteAt(),
                day.performedAt(),
                List.of(new ClientDay.Place(1, line.id(), true, true, false)),
                Set.of());
    }

    private void day(int back, @Nullable Integer pain, @Nullable Integer effort) {
        day(back, pain, effort, false);
    }

    private void day(int back, @Nullable Integer pain, @Nullable Integer effort, boolean note) {
        var date = TODAY.minusDays(back);
        var at = date.atTime(8, 0).toInstant(ZoneOffset.UTC);
        days.add(new ClientDay(
                date, 1, List.of(), pain, null, 0, effort, note ? 1 : 0, note ? at : null, at, List.of(), Set.of()));
    }

    private void couldNot(int back, Barrier barrier) {
        var date = TODAY.minusDays(back);
        days.add(new ClientDay(
                date,
                0,
                List.of(barrier),
                null,
                null,
                0,
                null,
                0,
                null,
                date.atTime(8, 0).toInstant(ZoneOffset.UTC),
                List.of(),
                Set.of(1)));
    }

    private void pause(int firstBack, int lastBack) {
        pauses = new ClientPauses(List.of(new Pause(
                new PauseId(UUID.randomUUID()),
                PauseKind.HOLIDAY,
                TODAY.minusDays(firstBack),
                TODAY.minusDays(lastBack),
                null,
                new AccountId(UUID.randomUUID()),
                LONG_AGO,
                null)));
    }

    private static ClientSummary client() {
        return new ClientSummary(
                new ClientId(new UUID(1, 1)),
                new AccountId(new UUID(1, 2)),
                "Mara Lindt",
                "mara@example.org",
                null,
                null,
                ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH,
                LONG_AGO,
                null);
    }
}
