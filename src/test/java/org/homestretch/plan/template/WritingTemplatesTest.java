package org.homestretch.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.draft.DraftAmount;
import org.homestretch.plan.draft.DraftCases;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.shared.InputRefused;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class WritingTemplatesTest extends TemplateTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_personal_template_is_its_authors_alone_and_a_shared_one_the_practices() {
        mine("Mine");
        shared("Ours");

        assertThat(titlesSeenBy(therapist)).containsExactly("Mine", "Ours");
        assertThat(titlesSeenBy(owner)).containsExactly("Ours");
        assertThat(titlesSeenBy(practices.practice())).isEmpty();
    }

    @Test
    @Tag("A3")
    void somebody_elses_personal_template_is_answered_as_an_unknown_one_is() {
        var id = mine("Mine");

        for (var act : acts(id)) {
            assertThatExceptionOfType(TemplateNotFound.class).isThrownBy(() -> as(owner, act));
            assertThatExceptionOfType(TemplateNotFound.class).isThrownBy(() -> as(practices.practice(), act));
        }
        assertThat(titlesSeenBy(therapist)).containsExactly("Mine");
    }

    @Test
    @Tag("A11")
    void a_statement_without_any_check_reaches_no_personal_template_of_somebody_else() {
        mine("Mine");

        assertThat(rows(owner, "update plan_template set shared = true")).isZero();
        assertThat(rows(owner, "delete from plan_template")).isZero();
        assertThat(rows(therapist, "update plan_template set shared = true")).isOne();
    }

    @Test
    void only_the_author_changes_what_the_practice_shares() {
        var id = shared("Ours");

        assertThatExceptionOfType(TemplateNotFound.class)
                .isThrownBy(() -> as(owner, () -> writing.change(id, 1, content("Theirs"))));
        as(therapist, () -> writing.change(id, 1, content("Still ours")));
        assertThat(titlesSeenBy(owner)).containsExactly("Still ours");
    }

    @Test
    void a_colleague_neither_withdraws_nor_deletes_what_somebody_shares_but_the_owner_may() {
        var ownersTemplate = as(owner, () -> writing.add(content("Owner’s"), true));
        assertThatExceptionOfType(TemplateNotFound.class)
                .isThrownBy(() -> as(therapist, () -> writing.withdraw(ownersTemplate)));
        assertThatExceptionOfType(TemplateNotFound.class)
                .isThrownBy(() -> as(therapist, () -> writing.delete(ownersTemplate)));

        var id = shared("Ours");
        as(justOwner(), () -> writing.withdraw(id));
        assertThat(titlesSeenBy(owner)).containsExactly("Owner’s");
        assertThat(as(therapist, () -> reading.find(id)).withdrawnBy()).isEqualTo(owner.account());

        as(therapist, () -> writing.share(id));
        as(justOwner(), () -> writing.delete(id));
        assertThat(titlesSeenBy(therapist)).containsExactly("Owner’s");
    }

    @Test
    void what_its_author_changes_after_a_withdrawal_is_personal_again() {
        var id = shared("Ours");
        as(owner, () -> writing.withdraw(id));

        as(therapist, () -> writing.change(id, 1, content("Mine")));

        assertThat(rows(owner, "update plan_template set shared = shared")).isZero();
        assertThat(as(therapist, () -> reading.find(id)).withdrawnBy()).isNull();
    }

    @Test
    void a_copy_is_personal_and_its_own() {
        var id = as(owner, () -> writing.add(content("Owner’s"), true));

        var copy = as(therapist, () -> writing.copy(id, "Copy of Owner’s"));
        as(therapist, () -> writing.change(copy, 1, content("Mine")));

        assertThat(titlesSeenBy(owner)).containsExactly("Owner’s");
        assertThat(titlesSeenBy(therapist)).containsExactly("Mine", "Owner’s");
    }

    @RepeatedTest(3)
    @Tag("E2")
    void of_two_editors_at_once_the_second_is_told_and_nothing_is_overwritten() throws Exception {
        var id = mine("Begun");
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var tries = new ArrayList<Future<String>>();
            for (var title : List.of("First", "Second")) tries.add(threads.submit(editing(id, title, start)));
            var answers = List.of(tries.get(0).get(), tries.get(1).get());

            assertThat(answers).containsOnlyOnce("stored");
            assertThat(answers).contains(titlesSeenBy(therapist).getFirst());
        }
    }

    @Test
    void every_wrong_field_is_told_and_what_is_open_may_stay_open() {
        var open = DraftLine.of(inCare.exercise(owner, "supine-twist"), today);
        var wrong = DraftCases.with(
                line("bridge"),
                it -> DraftCases.amount(it, new DraftAmount(it.amount().unit(), 15, 12)));
        var content = TemplateContent.of(new DraftPlan(" ", List.of(open, wrong), today, "", DraftPhase.NONE, 0));

        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> as(therapist, () -> writing.add(content, false)))
                .satisfies(it -> assertThat(it.problems())
                        .extracting(InputRefused::field)
                        .containsExactly("title", "lines[1].amount"));
        assertThat(as(therapist, () -> writing.problems(content).open()))
                .extracting(InputRefused::field)
                .contains("lines[0].sets", "lines[0].days");
        var onlyOpen = TemplateContent.of(new DraftPlan("Open", List.of(open), today, "", DraftPhase.NONE, 0));
        as(therapist, () -> writing.add(onlyOpen, false));
        assertThat(titlesSeenBy(therapist)).containsExactly("Open");
    }

    @Test
    void bounds_are_told_in_the_words_of_their_fields() {
        var line = content("x").lines().getFirst();
        var overlong =
                new TemplateLine(line.exerciseRevision(), line.dosage(), line.schedule(), 105, 0, "n".repeat(1001));

        assertThat(as(
                        therapist,
                        () -> writing.problems(new TemplateContent("t".repeat(121), "d".repeat(501), List.of(overlong)))
                                .wrong()))
                .extracting(InputRefused::field)
                .containsExactly("title", "description", "lines[0].weeks", "lines[0].reviewWeeks", "lines[0].note");
        assertThat(as(
                        therapist,
                        () -> writing.problems(new TemplateContent("Empty", "", List.of()))
                                .wrong()))
                .extracting(InputRefused::messageKey)
                .containsExactly("plan.empty");
    }

    @Test
    void a_template_of_a_clients_plan_says_nothing_that_was_written_to_the_client() {
        var pair = inCare.client(owner, BERLIN.getId());
        inCare.publish(pair, today, inCare.daily(owner, "supine-twist", today, 2));

        var content = as(owner, () -> writing.ofPlan(pair.id()));
        var id = as(owner, () -> writing.add(content, true));

        assertThat(content.title()).isEqualTo("Low back");
        assertThat(content.lines().getFirst().schedule().timesADay()).isEqualTo(2);
        var stored = as(
                therapist,
                () -> transaction.execute(
                        _ -> jdbc.sql("select row_to_json(t)::text from plan_template t where id = :id")
                                .param("id", id.value())
                                .query(String.class)
                                .single()));
        assertThat(stored)
                .doesNotContain("Keep it light", "disc L4", "calmer", pair.id().toString());
    }

    @Test
    void nobody_else_makes_a_template_of_a_clients_plan() {
        var pair = inCare.client(owner, BERLIN.getId());

        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(therapist, () -> writing.ofPlan(pair.id())));
    }

    @Test
    void an_owner_who_treats_nobody_writes_no_templates_and_a_client_sees_none() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(justOwner(), () -> writing.add(content("x"), false)));
        var client = new SignedIn(
                therapist.accountId(), therapist.practiceId(), "Mara", "mara@example.org", Set.of(Role.CLIENT));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(client, () -> reading.all()));
    }

    private List<Runnable> acts(TemplateId id) {
        return List.of(
                () -> reading.find(id),
                () -> writing.change(id, 1, content("x")),
                () -> writing.copy(id, "x"),
                () -> writing.share(id),
                () -> writing.withdraw(id),
                () -> writing.delete(id));
    }

    private Callable<String> editing(TemplateId id, String title, CyclicBarrier start) {
        return () -> {
            var version = as(therapist, () -> reading.find(id)).version();
            start.await();
            try {
                as(therapist, () -> writing.change(id, version, content(title)));
                return "stored";
            } catch (TemplateChangedMeanwhile changed) {
                return changed.newest().title();
            }
        };
    }

    private SignedIn justOwner() {
        return new SignedIn(
                owner.accountId(), owner.practiceId(), owner.displayName(), owner.email(), Set.of(Role.OWNER));
    }

    private int rows(SignedIn who, String sql) {
        return as(who, () -> transaction.execute(_ -> jdbc.sql(sql).update()));
    }
}
