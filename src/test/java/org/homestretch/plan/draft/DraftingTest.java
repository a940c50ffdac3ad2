package org.homestretch.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.plan.draft.DraftCases.amount;
import static org.homestretch.plan.draft.DraftCases.complete;
import static org.homestretch.plan.draft.DraftCases.reps;
import static org.homestretch.plan.draft.DraftCases.with;
import static org.homestretch.support.Practices.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.Repetitions;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.Library;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.Phase;
import org.homestretch.plan.PlanChangedMeanwhile;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.change.PlanChanges;
import org.homestretch.plan.change.PlanContents;
import org.homestretch.plan.draft.DraftSchedule.Kind;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@HomestretchTest
class DraftingTest {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Practices practices;

    @Autowired
    Caseload caseload;

    @Autowired
    Staff staff;

    @Autowired
    Library library;

    @Autowired
    Drafting drafting;

    @Autowired
    ReadingPlans reading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private static final Dosage DOSAGE = DosageCases.reps(1, 1).dosage();

    SignedIn therapist;
    ClientId client;
    LocalDate today;

    @BeforeEach
    void a_client_in_care() {
        therapist = practices.practice();
        client = as(
                therapist,
                () -> caseload.add(ClientDetails.typed(
                        "Mara Lindt",
                        Practices.address("mara"),
                        null,
                        null,
                        BERLIN.getId(),
                        Locale.ENGLISH,
                        Practices.today())));
        today = LocalDate.now(BERLIN);
    }

    @Test
    void a_first_draft_is_empty_and_begins_on_the_clients_today() {
        assertThat(as(therapist, () -> drafting.open(client)))
                .isEqualTo(new DraftPlan("", List.of(), today, "", DraftPhase.NONE, 0));
        assertThat(as(therapist, () -> drafting.savedAt(client))).isEmpty();
    }

    @Test
    void a_new_line_takes_what_the_source_gives_and_leaves_open_what_it_does_not() {
        var line = twist();

        assertThat(line.dosage().sets()).isNull();
        assertThat(line.dosage().branches()).containsExactly(new DraftBranch("ice", reps(4, 6)));
        assertThat(line.dosage().amount()).isEqualTo(reps(12, 15));
        assertThat(line.dosage().holdSeconds()).isEqualTo(2);
        assertThat(line.schedule().days()).isEmpty();
        assertThat(line.schedule().timesADay()).isNull();
    }

    @Test
    void what_was_typed_survives_although_it_is_not_valid() {
        var wrong = draft("", with(twist(), it -> amount(it, reps(15, 12))));

        as(therapist, () -> drafting.save(client, wrong));

        assertThat(as(therapist, () -> drafting.open(client))).isEqualTo(wrong);
        assertThat(as(therapist, () -> drafting.savedAt(client))).isPresent();
    }

    @Test
    void a_draft_is_its_authors_alone() {
        as(therapist, () -> drafting.save(client, draft("Mine", twist())));
        var colleague = colleague();

        assertThat(as(colleague, () -> drafting.open(client)).title()).isEmpty();
        as(colleague, () -> drafting.save(client, draft("Theirs")));
        as(colleague, () -> drafting.discard(client));
        assertThat(as(therapist, () -> drafting.open(client)).title()).isEqualTo("Mine");
    }

    @Test
    @Tag("A11")
    void a_query_without_any_check_returns_no_draft_of_a_colleague() {
        as(therapist, () -> drafting.save(client, draft("Mine")));

        assertThat(rowsSeenBy(colleague())).isZero();
        assertThat(rowsSeenBy(therapist)).isOne();
    }

    @Test
    @Tag("A2")
    @Tag("A3")
    void nobody_else_finds_the_client() {
        var stranger = practices.practice();

        for (var act : List.<Runnable>of(
                () -> drafting.open(client),
                () -> drafting.savedAt(client),
                () -> drafting.save(client, draft("x")),
                () -> drafting.discard(client),
                () -> drafting.change(client, new DosageChange(twist().line(), DOSAGE, DOSAGE, "", true)),
                () -> drafting.planAfter(client, new Phase("x", 1, today, null)),
                () -> drafting.problems(client, draft("x")),
                () -> drafting.publish(client, draft("x")))) {
            assertThatExceptionOfType(ClientNotFound.class).isThrownBy(() -> as(stranger, act));
        }
    }

    @Test
    @Tag("A6")
    void a_client_cannot_write_plans() {
        var mara = new SignedIn(
                therapist.accountId(), therapist.practiceId(), "Mara", "mara@example.org", Set.of(Role.CLIENT));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(mara, () -> drafting.open(client)));
    }

    @Test
    void publishing_tells_every_problem_at_its_field_and_keeps_the_draft() {
        var wrong = draft(" ", with(twist(), it -> amount(it, reps(15, 12))));
        as(therapist, () -> drafting.save(client, wrong));

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> as(therapist, () -> drafting.publish(client, wrong)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(InputRefused::field, InputRefused::messageKey)
                        .containsExactly(
                                tuple("title", "plan.title.missing"),
                                tuple("lines[0].sets", "plan.sets.open"),
                                tuple("lines[0].amount", "plan.amount.order"),
                                tuple("lines[0].days", "plan.days.open"),
                                tuple("lines[0].timesADay", "plan.times.missing")));
        assertThat(as(therapist, () -> drafting.open(client))).isEqualTo(wrong);
    }

    @Test
    void each_kind_of_schedule_says_what_it_lacks_at_its_own_field() {
        assertThat(problems(kind(Kind.EVERY_DAYS, 31, null, null, Set.of())))
                .containsExactly(
                        tuple("lines[0].everyDays", "plan.every.range"),
                        tuple("lines[0].timesADay", "plan.times.missing"));
        assertThat(problems(kind(Kind.TIMES_A_WEEK, null, null, null, Set.of())))
                .containsExactly(tuple("lines[0].timesAWeek", "plan.week.missing"));
        assertThat(problems(kind(Kind.TIMES_A_WEEK, null, 8, null, Set.of(PartOfDay.MORNING, PartOfDay.EVENING))))
                .containsExactly(
                        tuple("lines[0].timesAWeek", "plan.week.range"), tuple("lines[0].parts", "plan.parts.count"));
        assertThat(problems(kind(Kind.EVERY_DAYS, 2, null, 2, Set.of(PartOfDay.EVENING))))
                .containsExactly(tuple("lines[0].parts", "plan.parts.count"));
        assertThat(problems(kind(Kind.WHEN_NEEDED, null, null, 9, Set.of(PartOfDay.EVENING))))
                .isEmpty();
    }

    @Test
    void a_review_lies_within_the_plan() {
        var schedule = DraftSchedule.onDays(Set.of(DayOfWeek.MONDAY), 1, today.plusDays(2), null);
        assertThat(problems(reviewed(schedule, today.plusDays(1))))
                .containsExactly(tuple("lines[0].reviewOn", "plan.reviewOn.order"));
        assertThat(problems(reviewed(schedule.dated(today.minusDays(9), null), today.minusDays(1))))
                .containsExactly(tuple("lines[0].reviewOn", "plan.reviewOn.over"));
    }

    @Test
    void every_kind_of_schedule_is_published_and_taken_up_again() {
        for (var schedule : List.of(
                kind(Kind.EVERY_DAYS, 3, null, 2, Set.of(PartOfDay.MORNING, PartOfDay.EVENING)),
                kind(Kind.TIMES_A_WEEK, null, 3, null, Set.of(PartOfDay.EVENING)),
                kind(Kind.WHEN_NEEDED, null, null, null, Set.of()),
                reviewed(kind(Kind.TIMES_A_WEEK, null, 1, null, Set.of()), today.plusDays(9)))) {
            var open = as(therapist, () -> drafting.open(client));
            var line = line(complete(twist(), today), schedule);
            as(
                    therapist,
                    () -> drafting.publish(
                            client,
                            new DraftPlan("Low back", List.of(line), today, "Next", DraftPhase.NONE, open.basedOn())));

            assertThat(as(therapist, () -> drafting.open(client))
                            .lines()
                            .getFirst()
                            .schedule())
                    .isEqualTo(schedule);
        }
    }

    @Test
    void a_draft_that_was_saved_before_there_were_kinds_is_still_read() {
        var json = JsonMapper.shared();
        assertThat(json.readValue("""
                {"days":["MONDAY"],"everyDays":null,"timesADay":2,"from":"2026-11-23","until":null}""", DraftSchedule.class))
                .isEqualTo(DraftSchedule.onDays(Set.of(DayOfWeek.MONDAY), 2, LocalDate.of(2026, 11, 23), null));
        assertThat(json.readValue("""
                {"days":[],"everyDays":3,"timesADay":2,"from":null,"until":null}""", DraftSchedule.class).kind()).isEqualTo(Kind.EVERY_DAYS);
    }

    @Test
    void a_published_draft_is_the_plan_and_no_draft_any_more() {
        var draft = draft("Low back", complete(twist(), today));
        as(therapist, () -> drafting.save(client, draft));

        as(therapist, () -> drafting.publish(client, draft));

        assertThat(as(therapist, () -> drafting.savedAt(client))).isEmpty();
        var version = as(therapist, () -> reading.of(client)).orElseThrow().newest();
        assertThat(version.title()).isEqualTo("Low back");
        assertThat(version.version().prescriptions().getFirst().dosage().sets()).isOne();
    }

    @Test
    void the_next_draft_starts_from_the_newest_version_with_its_private_notes() {
        var published = complete(twist(), today);
        as(therapist, () -> drafting.publish(client, draft("Low back", published)));

        var next = as(therapist, () -> drafting.open(client));

        assertThat(next).isEqualTo(new DraftPlan("Low back", List.of(published), today, "", DraftPhase.NONE, 1));
        assertThat(next.lines().getFirst().privateNote()).isEqualTo("disc L4");
    }

    @Test
    void a_plan_that_ended_with_the_care_can_be_taken_up_again() {
        as(therapist, () -> drafting.publish(client, draft("Low back", complete(twist(), today))));
        as(therapist, () -> caseload.discharge(client));
        as(therapist, () -> caseload.readmit(client));

        var next = as(therapist, () -> drafting.open(client));

        assertThat(next.lines()).hasSize(1);
        assertThat(next.basedOn()).isEqualTo(2);
    }

    @Test
    void nothing_is_published_for_somebody_whose_care_has_ended() {
        as(therapist, () -> caseload.discharge(client));

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> as(therapist, () -> drafting.publish(client, draft("x", complete(twist(), today)))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(InputRefused::messageKey)
                        .containsExactly("plan.client.discharged"));
    }

    @Test
    void a_draft_that_lay_for_days_begins_today() {
        as(
                therapist,
                () -> drafting.save(client, new DraftPlan("x", List.of(), today.minusDays(3), "", DraftPhase.NONE, 0)));

        assertThat(as(therapist, () -> drafting.open(client)).effectiveFrom()).isEqualTo(today);
    }

    @RepeatedTest(5)
    void of_two_who_publish_a_first_version_at_once_one_wins_and_the_other_keeps_the_draft() throws Exception {
        var colleague = colleague();
        as(therapist, () -> drafting.save(client, draft("Mine", complete(twist(), today))));
        as(colleague, () -> drafting.save(client, draft("Theirs", complete(twist(), today))));

        var refused = publishAtOnce(therapist, colleague);

        assertThat(refused).hasSize(1);
        assertThat(as(therapist, () -> reading.of(client)).orElseThrow().versions())
                .hasSize(1);
        var mineWaits = as(therapist, () -> drafting.savedAt(client)).isPresent();
        var theirsWaits = as(colleague, () -> drafting.savedAt(client)).isPresent();
        assertThat(mineWaits).isNotEqualTo(theirsWaits).isEqualTo(refused.contains(therapist));
    }

    @RepeatedTest(5)
    @Tag("E2")
    void of_two_who_change_a_plan_at_once_one_wins_and_the_other_puts_both_together() throws Exception {
        var colleague = colleague();
        as(therapist, () -> drafting.publish(client, draft("First", complete(twist(), today))));
        var started = as(therapist, () -> drafting.open(client));
        as(therapist, () -> drafting.save(client, adding(started, twist())));
        as(colleague, () -> drafting.save(client, adding(started, twist())));

        var refused = publishAtOnce(therapist, colleague);

        assertThat(refused).hasSize(1);
        var told = refused.getFirst();
        assertThat(as(told, () -> drafting.savedAt(client))).isPresent();
        var merge = as(told, () -> drafting.meanwhile(client, drafting.open(client)))
                .orElseThrow();
        assertThat(merge.conflicts()).isEmpty();
        as(told, () -> drafting.publish(client, merge.result(Map.of())));
        assertThat(as(therapist, () -> reading.of(client))
                        .orElseThrow()
                        .newest()
                        .version()
                        .prescriptions())
                .hasSize(3);
    }

    @Test
    @Tag("E2")
    void a_second_tab_never_overwrites_the_first_silently() {
        var first = as(therapist, () -> drafting.opened(client));
        var second = as(therapist, () -> drafting.opened(client));
        var saved = as(therapist, () -> drafting.save(client, draft("First tab"), first.saves()));

        assertThatExceptionOfType(DraftChangedElsewhere.class)
                .isThrownBy(() -> as(therapist, () -> drafting.save(client, draft("Second"), second.saves())));

        assertThat(as(therapist, () -> drafting.open(client)).title()).isEqualTo("First tab");
        as(therapist, () -> drafting.save(client, draft("First again"), saved.saves()));
        assertThat(as(therapist, () -> drafting.opened(client)).saves()).isEqualTo(2);
        assertThatExceptionOfType(DraftChangedElsewhere.class)
                .isThrownBy(() -> as(therapist, () -> drafting.save(client, draft("Late"), saved.saves())));
    }

    @Test
    void a_tab_whose_draft_was_published_or_discarded_elsewhere_is_told() {
        var saved = as(therapist, () -> drafting.save(client, draft("x", complete(twist(), today)), 0));
        as(therapist, () -> drafting.discard(client));

        assertThatExceptionOfType(DraftChangedElsewhere.class)
                .isThrownBy(() -> as(therapist, () -> drafting.save(client, draft("y"), saved.saves())));
        assertThatExceptionOfType(DraftChangedElsewhere.class)
                .isThrownBy(() -> as(
                        therapist,
                        () -> drafting.publish(client, draft("y", complete(twist(), today)), saved.saves())));
        assertThat(as(therapist, () -> reading.of(client))).isEmpty();
    }

    @Test
    void a_draft_that_changes_nothing_does_not_differ_from_its_version() {
        as(therapist, () -> drafting.publish(client, draft("Low back", complete(twist(), today))));
        Function<UUID, ExerciseContent> exercises =
                it -> as(therapist, () -> library.revision(it)).content();
        var version = as(therapist, () -> reading.newest(client)).orElseThrow();
        var contents = PlanContents.forTherapist("Low back", version.lines());
        var draft = as(therapist, () -> drafting.open(client));

        assertThat(PlanChanges.between(contents, draft.contents(exercises))).isEmpty();
        assertThat(PlanChanges.between(contents, adding(draft, twist()).contents(exercises)))
                .hasSize(1);
    }

    @Test
    void an_author_who_has_seen_the_newer_version_publishes_on_top_of_it() {
        var colleague = colleague();
        as(colleague, () -> drafting.publish(client, draft("Theirs", complete(twist(), today))));
        var mine = draft("Mine", complete(twist(), today));
        assertThatExceptionOfType(PlanChangedMeanwhile.class)
                .isThrownBy(() -> as(therapist, () -> drafting.publish(client, mine)));

        as(therapist, () -> drafting.publish(client, mine.rebased(1)));

        assertThat(as(therapist, () -> reading.of(client))
                        .orElseThrow()
                        .newest()
                        .title())
                .isEqualTo("Mine");
    }

    @Test
    void a_draft_saved_before_there_were_phases_reads_as_one_without() {
        as(therapist, () -> drafting.save(client, draft("Old")));
        as(
                therapist,
                () -> transaction.execute(_ -> jdbc.sql("update plan_draft set content = content - 'phase'")
                        .update()));

        assertThat(as(therapist, () -> drafting.open(client))).isEqualTo(draft("Old"));
    }

    @Test
    void a_phase_needs_a_name_and_a_length_or_nothing_at_all() {
        assertThat(phaseProblems(new DraftPhase(" ", null, ""))).isEmpty();
        assertThat(phaseProblems(new DraftPhase("", 4, "")))
                .containsExactly(tuple("phase.name", "plan.phase.name.missing"));
        assertThat(phaseProblems(new DraftPhase("Calm down", null, "")))
                .containsExactly(tuple("phase.weeks", "plan.phase.weeks.missing"));
        assertThat(phaseProblems(new DraftPhase("x".repeat(61), 53, "x".repeat(501))))
                .containsExactly(
                        tuple("phase.name", "plan.phase.name.long"),
                        tuple("phase.weeks", "plan.phase.weeks.range"),
                        tuple("phase.next", "plan.phase.next.long"));
    }

    @Test
    void the_next_draft_goes_on_with_the_phase_or_leaves_the_one_after_it_to_be_named() {
        var phase = new DraftPhase("Calm down", 4, "Add load");
        as(therapist, () -> drafting.publish(client, inPhase(phase, complete(twist(), today))));
        assertThat(as(therapist, () -> drafting.open(client)).phase()).isEqualTo(phase);
        var published = as(therapist, () -> reading.of(client)).orElseThrow().newest();
        assertThat(published.phase()).isEqualTo(new Phase("Calm down", 4, today, "Add load"));

        as(therapist, () -> drafting.planAfter(client, published.phase()));
        assertThat(as(therapist, () -> drafting.open(client)).phase()).isEqualTo(DraftPhase.NONE);

        var named = inPhase(new DraftPhase("Add load", 3, ""), complete(twist(), today));
        as(therapist, () -> drafting.save(client, named));
        as(therapist, () -> drafting.planAfter(client, published.phase()));
        assertThat(as(therapist, () -> drafting.open(client))).isEqualTo(named);
    }

    @Test
    void a_change_begins_a_draft_with_other_amounts_in_that_line_alone() {
        var lines = List.of(complete(twist(), today), complete(twist(), today));
        var published = new DraftPlan("Low back", lines, today, "", DraftPhase.NONE, 0);
        as(therapist, () -> drafting.publish(client, published));

        as(therapist, () -> drafting.change(client, change(1, false)));

        var draft = as(therapist, () -> drafting.open(client));
        assertThat(draft.lines().getFirst()).isEqualTo(lines.getFirst());
        assertThat(draft.lines().getLast())
                .isEqualTo(with(
                        lines.getLast(), it -> it.withAmountsOf(change(1, false).to())));
        assertThat(draft.lines().getLast().dosage().amount())
                .isEqualTo(new DraftAmount(DraftAmount.Unit.REPETITIONS, 20, null));
        assertThat(draft.reason()).isEqualTo("More now");
    }

    @Test
    void a_change_keeps_whatever_else_the_author_has_typed_and_can_be_made_twice() {
        as(therapist, () -> drafting.publish(client, draft("Low back", complete(twist(), today))));
        var started = as(therapist, () -> drafting.open(client));
        var typed = new DraftPlan(
                "My title",
                List.of(with(started.lines().getFirst(), it -> DraftCases.sets(it, 3))),
                today,
                "My reason",
                DraftPhase.NONE,
                1);
        as(therapist, () -> drafting.save(client, typed));

        as(therapist, () -> drafting.change(client, change(0, false)));
        as(therapist, () -> drafting.change(client, change(0, false)));

        var draft = as(therapist, () -> drafting.open(client));
        assertThat(draft.title()).isEqualTo("My title");
        assertThat(draft.reason()).isEqualTo("My reason");
        assertThat(draft.lines().getFirst().dosage().sets()).isEqualTo(3);
        assertThat(draft.lines().getFirst().dosage().amount().low()).isEqualTo(20);
    }

    @Test
    void amounts_that_the_author_has_typed_give_way_only_when_the_author_says_so() {
        as(therapist, () -> drafting.publish(client, draft("Low back", complete(twist(), today))));
        var started = as(therapist, () -> drafting.open(client));
        var typed = new DraftPlan(
                "Low back",
                List.of(with(started.lines().getFirst(), it -> amount(it, reps(2, 3)))),
                today,
                "",
                DraftPhase.NONE,
                1);
        as(therapist, () -> drafting.save(client, typed));

        assertThatExceptionOfType(DraftDiffers.class)
                .isThrownBy(() -> as(therapist, () -> drafting.change(client, change(0, false))));
        assertThat(as(therapist, () -> drafting.open(client))).isEqualTo(typed);
        as(therapist, () -> drafting.change(client, change(0, true)));
        assertThat(as(therapist, () -> drafting.open(client))
                        .lines()
                        .getFirst()
                        .dosage()
                        .amount()
                        .low())
                .isEqualTo(20);
    }

    @Test
    void a_line_that_was_taken_out_does_not_come_back_by_a_change() {
        as(therapist, () -> drafting.publish(client, draft("Low back", complete(twist(), today))));
        var without = new DraftPlan("Low back", List.of(), today, "", DraftPhase.NONE, 1);
        as(therapist, () -> drafting.save(client, without));

        assertThatExceptionOfType(LineNotInDraft.class)
                .isThrownBy(() -> as(therapist, () -> drafting.change(client, change(0, true))));
        assertThat(as(therapist, () -> drafting.open(client))).isEqualTo(without);
    }

    /** Twenty of everything, for the published line at this place. */
    private DosageChange change(int place, boolean replace) {
        var line = as(therapist, () -> reading.of(client))
                .orElseThrow()
                .newest()
                .version()
                .prescriptions()
                .get(place);
        return new DosageChange(
                line.line(),
                line.dosage(),
                line.dosage().withAmounts(_ -> new Repetitions(20, 20)),
                "More now",
                replace);
    }

    private List<Tuple> phaseProblems(DraftPhase phase) {
        return as(therapist, () -> drafting.problems(client, inPhase(phase, complete(twist(), today)))).stream()
                .map(it -> tuple(it.field(), it.messageKey()))
                .toList();
    }

    private List<Tuple> problems(DraftSchedule schedule) {
        var line = line(complete(twist(), today), schedule);
        return as(therapist, () -> drafting.problems(client, draft("Low back", line))).stream()
                .map(it -> tuple(it.field(), it.messageKey()))
                .toList();
    }

    private static DraftLine line(DraftLine line, DraftSchedule schedule) {
        return new DraftLine(
                line.line(), line.exerciseRevision(), line.dosage(), schedule, line.note(), line.privateNote());
    }

    private DraftSchedule kind(
            Kind kind, @Nullable Integer every, @Nullable Integer week, @Nullable Integer times, Set<PartOfDay> parts) {
        return new DraftSchedule(kind, Set.of(), every, week, times, parts, today, null, null);
    }

    private static DraftSchedule reviewed(DraftSchedule it, LocalDate review) {
        return new DraftSchedule(
                it.kind(),
                it.days(),
                it.everyDays(),
                it.timesAWeek(),
                it.timesADay(),
                it.parts(),
                it.from(),
                it.until(),
                review);
    }

    private DraftPlan inPhase(DraftPhase phase, DraftLine... lines) {
        var basedOn = as(therapist, () -> reading.of(client))
                .map(it -> it.newest().version().number())
                .orElse(0);
        return new DraftPlan("Low back", List.of(lines), today, "", phase, basedOn);
    }

    /** Who was told that somebody else had been quicker. */
    private List<SignedIn> publishAtOnce(SignedIn... authors) throws Exception {
        var start = new CyclicBarrier(authors.length);
        try (var threads = Executors.newFixedThreadPool(authors.length)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (var author : authors) tries.add(threads.submit(publishing(author, start)));
            var refused = new ArrayList<SignedIn>();
            for (int i = 0; i < authors.length; i++) if (!tries.get(i).get()) refused.add(authors[i]);
            return refused;
        }
    }

    private Callable<Boolean> publishing(SignedIn author, CyclicBarrier start) {
        return () -> {
            var draft = as(author, () -> drafting.open(client));
            start.await();
            try {
                as(author, () -> drafting.publish(client, draft));
                return true;
            } catch (PlanChangedMeanwhile changed) {
                return false;
            }
        };
    }

    /** A second therapist of the practice who treats the same client. */
    private SignedIn colleague() {
        var account = as(
                therapist,
                () -> staff.openForTherapist(
                        new PersonName("Cleo Colleague"), new EmailAddress(Practices.address("cleo"))));
        as(
                therapist,
                () -> transaction.execute(_ -> jdbc.sql("""
                                insert into care_relationship (practice_id, id, client_id, therapist_id, started_at)
                                values (current_practice(), gen_random_uuid(), :client, :therapist, now())""")
                        .param("client", client.value())
                        .param("therapist", account.value())
                        .update()));
        return new SignedIn(
                account.value(), therapist.practiceId(), "Cleo Colleague", "cleo@example.org", Set.of(Role.THERAPIST));
    }

    private static DraftPlan adding(DraftPlan draft, DraftLine line) {
        var lines = new ArrayList<>(draft.lines());
        lines.add(complete(line, LocalDate.now(BERLIN)));
        return new DraftPlan(
                draft.title(), lines, draft.effectiveFrom(), draft.reason(), draft.phase(), draft.basedOn());
    }

    private long rowsSeenBy(SignedIn reader) {
        return as(
                reader,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from plan_draft")
                        .query(Long.class)
                        .single()));
    }

    private DraftPlan draft(String title, DraftLine... lines) {
        return new DraftPlan(title, List.of(lines), today, "", DraftPhase.NONE, 0);
    }

    private DraftLine twist() {
        return as(therapist, () -> library.newest()).stream()
                .filter(it -> it.content().key().equals("supine-twist"))
                .map(it -> DraftLine.of(it, today))
                .findFirst()
                .orElseThrow();
    }
}
