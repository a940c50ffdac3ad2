package org.homestretch.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.util.List;
import java.util.Set;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.shared.InputRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class StartingPointsTest extends TemplateTest {

    ClientId client;

    @BeforeEach
    void a_client_of_the_owner() {
        client = inCare.client(owner, BERLIN.getId()).id();
    }

    @Test
    void they_are_the_same_for_every_practice_and_stand_apart_from_its_own() {
        mine("Mine");

        var seen = as(therapist, () -> reading.startingPoints());

        assertThat(seen).isNotEmpty().allMatch(Template::isStartingPoint);
        assertThat(as(practices.practice(), () -> reading.startingPoints()))
                .extracting(Template::id)
                .containsExactlyElementsOf(seen.stream().map(Template::id).toList());
        assertThat(titlesSeenBy(therapist)).containsExactly("Mine");
    }

    @Test
    void each_names_its_sources_and_says_when_to_use_it() {
        assertThat(as(therapist, () -> reading.startingPoints())).allSatisfy(it -> {
            assertThat(it.basis().sources()).isNotEmpty();
            assertThat(it.content().description()).isNotBlank();
            assertThat(it.content().lines()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void an_empty_draft_takes_its_title_its_phase_and_its_exercises_in_their_newest_revisions() {
        var point = called("Acute low back pain");

        var draft = apply(point, empty());

        assertThat(draft.title()).isEqualTo("Acute low back pain");
        assertThat(draft.phase()).isEqualTo(point.phase()).isNotEqualTo(DraftPhase.NONE);
        assertThat(draft.lines())
                .extracting(DraftLine::exerciseRevision)
                .contains(inCare.exercise(owner, "knee-rolls").revision());
        assertThat(draft.lines()).allMatch(it -> it.schedule().from().equals(today));
    }

    @Test
    void a_draft_with_exercises_or_a_phase_of_its_own_keeps_its_phase() {
        var point = called("Acute low back pain");
        var begun = new DraftPlan("Mine", List.of(line("cat-stretch")), today, "", DraftPhase.NONE, 0);
        var named = new DraftPlan("", List.of(), today, "", new DraftPhase("Load", 3, ""), 0);

        assertThat(apply(point, begun).phase()).isEqualTo(DraftPhase.NONE);
        assertThat(apply(point, named).phase().name()).isEqualTo("Load");
    }

    @Test
    void what_the_sources_leave_open_stays_open_and_is_asked_for() {
        var draft = apply(called("Acute low back pain"), empty());
        var rolls = draft.lines().getFirst();

        assertThat(rolls.dosage().sets()).isNull();
        assertThat(rolls.dosage().problems(inCare.exercise(owner, "knee-rolls").content()))
                .extracting(InputRefused::field)
                .contains("sets");
    }

    @Test
    void a_therapist_keeps_an_adapted_copy_that_is_like_any_other_template() {
        var point = called("Plantar heel pain");

        var copy = as(therapist, () -> writing.copy(point.id(), "My heel pain"));

        var kept = as(therapist, () -> reading.find(copy));
        assertThat(kept.isStartingPoint()).isFalse();
        assertThat(kept.isBy(therapist)).isTrue();
        assertThat(kept.content().lines()).isEqualTo(point.content().lines());
        as(therapist, () -> writing.change(copy, 1, kept.content().named("Mine now", "")));
        assertThat(titlesSeenBy(therapist)).containsExactly("Mine now");
        assertThat(called("Plantar heel pain").content()).isEqualTo(point.content());
    }

    @Test
    void nobody_changes_shares_withdraws_or_deletes_one() {
        var point = called("Plantar heel pain");
        List<Runnable> acts = List.of(
                () -> writing.change(point.id(), 1, point.content()),
                () -> writing.share(point.id()),
                () -> writing.withdraw(point.id()),
                () -> writing.delete(point.id()));

        for (var act : acts) {
            assertThatExceptionOfType(TemplateNotFound.class).isThrownBy(() -> as(owner, act));
            assertThatExceptionOfType(TemplateNotFound.class).isThrownBy(() -> as(therapist, act));
        }
    }

    @Test
    void a_client_sees_none() {
        var mara = new SignedIn(
                therapist.accountId(), therapist.practiceId(), "Mara", "mara@example.org", Set.of(Role.CLIENT));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara, () -> reading.startingPoints()));
    }

    private Template called(String title) {
        return as(therapist, () -> reading.startingPoints()).stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private DraftPlan empty() {
        return new DraftPlan("", List.of(), today, "", DraftPhase.NONE, 0);
    }

    private DraftPlan apply(Template point, DraftPlan draft) {
        return as(owner, () -> {
            var proposal = applying.propose(client, draft, point.id());
            return proposal.onto(draft, proposal.lines());
        });
    }
}
