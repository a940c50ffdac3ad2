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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.library.Library;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.PlanChangedMeanwhile;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.DraftSchedule.Kind;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
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
                        LocalDate.now())));
        today = LocalDate.now(BERLIN);
    }

    @Test
    void a_first_draft_is_empty_and_begins_on_the_clients_today() {
        assertThat(as(therapist, () -> drafting.open(client))).isEqualTo(new DraftPlan("", List.of(), today, "", 0));
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
    void a_query_without_any_check_returns_no_draft_of_a_colleague() {
        as(therapist, () -> drafting.save(client, draft("Mine")));

        assertThat(rowsSeenBy(colleague())).isZero();
        assertThat(rowsSeenBy(therapist)).isOne();
    }

    @Test
    void nobody_else_finds_the_client() {
        var stranger = practices.practice();

        for (var act : List.<Runnable>of(
                () -> drafting.open(client),
                () -> drafting.savedAt(client),
                () -> drafting.save(client, draft("x")),
                () -> drafting.discard(client),
                () -> drafting.problems(client, draft("x")),
                () -> drafting.publish(client, draft("x")))) {
            assertThatExceptionOfType(ClientNotFound.class).isThrownBy(() -> as(stranger, act));
        }
    }

    @Test
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
                            client, new DraftPlan("Low back", List.of(line), today, "Next", open.basedOn())));

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

        assertThat(next).isEqualTo(new DraftPlan("Low back", List.of(published), today, "", 1));
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
        as(therapist, () -> drafting.save(client, new DraftPlan("x", List.of(), today.minusDays(3), "", 0)));

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

    private long rowsSeenBy(SignedIn reader) {
        return as(
                reader,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from plan_draft")
                        .query(Long.class)
                        .single()));
    }

    private DraftPlan draft(String title, DraftLine... lines) {
        return new DraftPlan(title, List.of(lines), today, "", 0);
    }

    private DraftLine twist() {
        return as(therapist, () -> library.newest()).stream()
                .filter(it -> it.content().key().equals("supine-twist"))
                .map(it -> DraftLine.of(it, today))
                .findFirst()
                .orElseThrow();
    }
}
