package org.homestretch.progress.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.Sessions;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.dosage.Repetitions;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.NewPhase;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.DraftAmount;
import org.homestretch.plan.draft.DraftDiffers;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.draft.LineNotInDraft;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.homestretch.progress.progression.Proposal.OtherPhase;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class ProgressingTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Progressing progressing;

    @Autowired
    Drafting drafting;

    @Autowired
    ReadingPlans plans;

    @Autowired
    LoggingSessions logging;

    @Autowired
    Caseload caseload;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Trained trained;
    InCare.Pair mara;
    LocalDate today;
    ClientPlan plan;

    @BeforeEach
    void a_client_at_the_top_of_the_range_on_three_days() {
        trained = new Trained(inCare, prescribing, plans, logging, clock);
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        plan = trained.plan(mara, today.minusDays(5), null);
        for (int days = 4; days > 1; days--) trained.log(mara, plan, today.minusDays(days), 6, 1);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void three_sessions_at_the_top_propose_more_and_change_nothing() {
        var proposal = only();

        assertThat(proposal.rule()).isEqualTo(Rule.MORE);
        assertThat(proposal.proposed().amountWith(Set.of("ice"))).isEqualTo(new Repetitions(6, 8));
        assertThat(proposal.dates()).containsExactly(today.minusDays(4), today.minusDays(3), today.minusDays(2));
        assertThat(asTherapist(() -> drafting.savedAt(mara.id()))).isEmpty();
        assertThat(asTherapist(() -> plans.of(mara.id()))).contains(plan);
    }

    @Test
    void corrected_and_withdrawn_sessions_are_no_evidence() {
        var last = trained.log(mara, plan, today.minusDays(1), 6, 1);
        trained.log(mara, Sessions.correcting(last, trained.session(plan, today.minusDays(1), 5, 1)));
        assertThat(proposals()).isEmpty();
    }

    @Test
    void a_withdrawn_session_leaves_the_proposal_to_those_before() {
        var last = trained.log(mara, plan, today.minusDays(1), 3, 1);
        assertThat(proposals()).isEmpty();
        as(mara.client(), () -> logging.withdraw(last.id()));
        assertThat(only().rule()).isEqualTo(Rule.MORE);
    }

    @Test
    void a_signed_proposal_is_in_the_therapists_draft_and_nowhere_else() {
        asTherapist(() -> progressing.sign(mara.id(), only(), false));

        var draft = asTherapist(() -> drafting.open(mara.id()));
        assertThat(draft.lines().getFirst().dosage().branches().getFirst().amount())
                .isEqualTo(new DraftAmount(DraftAmount.Unit.REPETITIONS, 6, 8));
        assertThat(draft.lines().getFirst().dosage().amount())
                .isEqualTo(new DraftAmount(DraftAmount.Unit.REPETITIONS, 16, 20));
        assertThat(draft.lines().getFirst().privateNote()).isEqualTo("disc L4");
        assertThat(draft.reason())
                .isEqualTo(
                        "Supine twist: a little more now, after the top of the range in 3 sessions with pain 3 or less.");
        assertThat(asTherapist(() -> plans.of(mara.id()))).contains(plan);
        assertThat(proposals()).isEmpty();
        var decision = decisions().getFirst();
        assertThat(decision.verdict()).isEqualTo(Verdict.SIGNED);
        assertThat(decision.by()).isEqualTo(mara.therapist().account());
        assertThat(decision.about().proposed().amount()).isEqualTo(new Repetitions(16, 20));
    }

    @Test
    void a_draft_that_waits_is_kept_but_for_the_line() {
        var started = asTherapist(() -> drafting.open(mara.id()));
        var mine = new DraftPlan("My title", started.lines(), today, "My reason", DraftPhase.NONE, 1);
        asTherapist(() -> drafting.save(mara.id(), mine));

        asTherapist(() -> progressing.sign(mara.id(), only(), false));

        var draft = asTherapist(() -> drafting.open(mara.id()));
        assertThat(draft.title()).isEqualTo("My title");
        assertThat(draft.reason()).isEqualTo("My reason");
        assertThat(draft.lines().getFirst().dosage().amount().low()).isEqualTo(16);
    }

    @Test
    void other_amounts_in_the_draft_are_asked_about_and_until_then_nothing_is_decided() {
        asTherapist(() -> progressing.sign(mara.id(), only(), false));
        for (int days = 1; days >= 0; days--) trained.log(mara, plan, today.minusDays(days), 2, 7);
        var easing = only();
        assertThat(easing.rule()).isEqualTo(Rule.EASE);

        assertThatExceptionOfType(DraftDiffers.class)
                .isThrownBy(() -> asTherapist(() -> progressing.sign(mara.id(), easing, false)));
        assertThat(lowInDraft()).isEqualTo(16);
        assertThat(only()).isEqualTo(easing);

        asTherapist(() -> progressing.sign(mara.id(), easing, true));
        assertThat(lowInDraft()).isEqualTo(9);
        assertThat(decisions()).extracting(Decision::rule).containsExactly(Rule.EASE, Rule.MORE);
    }

    @Test
    void a_line_that_is_out_of_the_draft_stays_out_and_nothing_is_decided() {
        asTherapist(() -> drafting.save(mara.id(), new DraftPlan("x", List.of(), today, "", DraftPhase.NONE, 1)));

        assertThatExceptionOfType(LineNotInDraft.class)
                .isThrownBy(() -> asTherapist(() -> progressing.sign(mara.id(), only(), false)));
        assertThat(decisions()).isEmpty();
        assertThat(proposals()).hasSize(1);
    }

    @Test
    void a_dismissed_proposal_stays_away_until_a_later_session_supports_it_anew() {
        asTherapist(() -> progressing.dismiss(mara.id(), only(), " Still \0too stiff. "));
        assertThat(proposals()).isEmpty();
        assertThat(decisions().getFirst().words()).isEqualTo("Still too stiff.");

        trained.log(mara, plan, today.minusDays(5), 6, 1);
        assertThat(proposals()).isEmpty();
        trained.log(mara, plan, today.minusDays(1), 6, 1);
        assertThat(only().dates()).containsExactly(today.minusDays(3), today.minusDays(2), today.minusDays(1));
    }

    @Test
    void a_corrected_session_is_no_later_one() {
        var last = trained.log(mara, plan, today.minusDays(1), 6, 1);
        asTherapist(() -> progressing.dismiss(mara.id(), only(), ""));

        trained.log(mara, Sessions.correcting(last, trained.session(plan, today.minusDays(1), 7, 1)));

        assertThat(proposals()).isEmpty();
    }

    @Test
    void another_version_with_the_same_target_may_propose_anew() {
        asTherapist(() -> progressing.dismiss(mara.id(), only(), ""));
        var draft = asTherapist(() -> drafting.open(mara.id()));
        asTherapist(() -> drafting.publish(mara.id(), draft));

        assertThat(only().rule()).isEqualTo(Rule.MORE);
    }

    @Test
    void once_it_is_published_the_proposal_is_done() {
        asTherapist(() -> progressing.sign(mara.id(), only(), false));
        var draft = asTherapist(() -> drafting.open(mara.id()));
        asTherapist(() -> drafting.publish(mara.id(), draft));

        assertThat(proposals()).isEmpty();
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void a_proposal_that_does_not_stand_any_more_cannot_be_decided() {
        var proposal = only();
        asTherapist(() -> progressing.dismiss(mara.id(), proposal, ""));

        for (var act : List.<Runnable>of(
                () -> progressing.sign(mara.id(), proposal, true),
                () -> progressing.dismiss(mara.id(), proposal, ""))) {
            assertThatExceptionOfType(ProposalGone.class).isThrownBy(() -> as(mara.therapist(), act));
        }
        assertThat(decisions()).hasSize(1);
        assertThat(asTherapist(() -> drafting.savedAt(mara.id()))).isEmpty();
    }

    @Test
    void words_beyond_their_limit_are_refused_at_the_field() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> asTherapist(() -> progressing.dismiss(mara.id(), only(), "x".repeat(501))))
                .matches(refused -> refused.field().equals("words"));
        assertThat(proposals()).hasSize(1);
    }

    @Test
    void a_phase_at_its_end_is_signed_into_a_draft_whose_phase_is_to_be_named() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        clock.reset();
        trained.plan(tomas, today.minusDays(7), new NewPhase("Calm down", 1, "Add load"));
        clock.reset();
        var proposal = asTherapist(() -> progressing.of(tomas.id()))
                .orElseThrow()
                .proposals()
                .getFirst();
        assertThat(((OtherPhase) proposal).phase().next()).isEqualTo("Add load");

        asTherapist(() -> progressing.sign(tomas.id(), proposal, false));

        assertThat(asTherapist(() -> drafting.open(tomas.id())).phase()).isEqualTo(DraftPhase.NONE);
        var left = asTherapist(() -> progressing.of(tomas.id())).orElseThrow();
        assertThat(left.proposals()).isEmpty();
        assertThat(left.decisions().getFirst().about()).isNull();
    }

    @Test
    void nothing_is_proposed_for_somebody_whose_care_has_ended_and_the_decisions_stay() {
        asTherapist(() -> progressing.dismiss(mara.id(), only(), ""));
        trained.log(mara, plan, today.minusDays(1), 6, 1);
        assertThat(proposals()).hasSize(1);

        asTherapist(() -> caseload.discharge(mara.id()));

        assertThat(proposals()).isEmpty();
        assertThat(decisions()).hasSize(1);
    }

    @Test
    @Tag("A2")
    @Tag("A3")
    void nobody_else_finds_the_client() {
        var proposal = only();
        var stranger = practices.practice();
        for (var act : acts(proposal)) {
            assertThatExceptionOfType(ClientNotFound.class).isThrownBy(() -> as(stranger, act));
        }
    }

    @Test
    @Tag("A6")
    void a_client_never_sees_proposals() {
        var proposal = only();
        for (var act : acts(proposal)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(mara.client(), act));
        }
    }

    @Test
    void an_owner_who_does_not_treat_sees_none() {
        var proposal = only();
        var owner = new SignedIn(
                mara.therapist().accountId(),
                mara.therapist().practiceId(),
                "Olive",
                mara.therapist().email(),
                Set.of(Role.OWNER));
        for (var act : acts(proposal)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(owner, act));
        }
    }

    @Test
    @Tag("E5")
    void the_database_itself_refuses_to_change_a_decision() {
        asTherapist(() -> progressing.dismiss(mara.id(), only(), ""));
        for (var sql : List.of("delete from progression_decision", "update progression_decision set words = 'x'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> asTherapist(
                            () -> transaction.execute(_ -> jdbc.sql(sql).update())))
                    .withStackTraceContaining("permission denied");
        }
    }

    @Test
    @Tag("A11")
    void a_query_without_any_check_returns_no_decision_of_another_practice() {
        asTherapist(() -> progressing.dismiss(mara.id(), only(), ""));
        assertThat(rowsSeenBy(mara.therapist())).isOne();
        assertThat(rowsSeenBy(practices.practice())).isZero();
    }

    @Test
    @Tag("A4")
    void the_database_itself_refuses_a_decision_on_another_clients_plan_or_log() {
        asTherapist(() -> progressing.dismiss(mara.id(), only(), ""));
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");
        var his = trained.plan(tomas, today, null);
        refuses("progression_decision_plan_fk", "client_id", tomas.id().value());
        refuses(
                "progression_decision_version_fk",
                "plan_version_id",
                his.newest().version().id().value());
        refuses("progression_decision_line_fk", "line_id", NewId.next());
        refuses("progression_decision_log_fk", "last_log_id", NewId.next());
    }

    /** A copy of the decision with one column changed. */
    private void refuses(String constraint, String column, Object value) {
        var columns = "practice_id, client_id, plan_id, plan_version_id, line_id, rule, rule_version, last_log_id,"
                + " proposed, decision, decided_by, decided_at";
        var sql = "insert into progression_decision (id, " + columns + ") select :id, "
                + columns.replace(column + ",", ":value,") + " from progression_decision";
        assertThatExceptionOfType(DataAccessException.class)
                .as(column)
                .isThrownBy(() -> asTherapist(() -> transaction.execute(_ -> jdbc.sql(sql)
                        .param("id", NewId.next())
                        .param("value", value)
                        .update())))
                .withStackTraceContaining(constraint);
    }

    private List<Runnable> acts(Proposal proposal) {
        return List.of(
                () -> progressing.of(mara.id()),
                () -> progressing.sign(mara.id(), proposal, true),
                () -> progressing.dismiss(mara.id(), proposal, ""));
    }

    private @Nullable Integer lowInDraft() {
        return asTherapist(() -> drafting.open(mara.id()))
                .lines()
                .getFirst()
                .dosage()
                .amount()
                .low();
    }

    private long rowsSeenBy(SignedIn reader) {
        return as(
                reader,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from progression_decision")
                        .query(Long.class)
                        .single()));
    }

    private OtherDosage only() {
        assertThat(proposals()).hasSize(1);
        return (OtherDosage) proposals().getFirst();
    }

    private List<Proposal> proposals() {
        return asTherapist(() -> progressing.of(mara.id())).orElseThrow().proposals();
    }

    private List<Decision> decisions() {
        return asTherapist(() -> progressing.of(mara.id())).orElseThrow().decisions();
    }

    private <T> T asTherapist(Supplier<T> work) {
        return as(mara.therapist(), work);
    }

    private void asTherapist(Runnable work) {
        as(mara.therapist(), work);
    }
}
