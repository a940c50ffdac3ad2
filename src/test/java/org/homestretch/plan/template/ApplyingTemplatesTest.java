package org.homestretch.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftCases;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.shared.NewId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class ApplyingTemplatesTest extends TemplateTest {

    @Autowired
    JsonMapper json;

    @Autowired
    CaseloadAccess access;

    @Autowired
    TransactionTemplate transaction;

    ClientId client;

    @BeforeEach
    void a_client_of_the_owner() {
        client = inCare.client(owner, BERLIN.getId()).id();
    }

    @Test
    void an_empty_draft_becomes_the_template_from_its_own_first_day_on() {
        var id = as(owner, () -> writing.add(two("Low back"), false));
        var start = today.plusDays(3);
        var draft = new DraftPlan("", List.of(), start, "", DraftPhase.NONE, 0);

        var applied = apply(id, draft);

        assertThat(applied.title()).isEqualTo("Low back");
        assertThat(applied.lines()).hasSize(2);
        for (var line : applied.lines()) {
            assertThat(line.schedule().from()).isEqualTo(start);
            assertThat(line.schedule().until()).isEqualTo(start.plusWeeks(6).minusDays(1));
            assertThat(line.note()).isNull();
            assertThat(line.privateNote()).isNull();
        }
    }

    @Test
    void what_stands_in_the_draft_stays_before_it_as_it_is() {
        var id = as(owner, () -> writing.add(two("Low back"), false));
        var own = line("bridge");
        var draft = new DraftPlan("Mine", List.of(own), today, "Because.", DraftPhase.NONE, 4);

        var applied = apply(id, draft);

        assertThat(applied.title()).isEqualTo("Mine");
        assertThat(applied.reason()).isEqualTo("Because.");
        assertThat(applied.basedOn()).isEqualTo(4);
        assertThat(applied.lines().getFirst()).isEqualTo(own);
        assertThat(applied.lines()).hasSize(3);
    }

    @Test
    void an_exercise_that_the_plan_has_is_named_so_that_it_need_not_come_twice() {
        var id = as(owner, () -> writing.add(two("Low back"), false));
        var draft = new DraftPlan("Mine", List.of(line("supine-twist")), today, "", DraftPhase.NONE, 0);

        var proposal = as(owner, () -> applying.propose(client, draft, id));

        assertThat(proposal.lines()).extracting(ProposedLine::inPlan).containsExactly(true, false);
        var fresh = proposal.lines().stream().filter(it -> !it.inPlan()).toList();
        assertThat(proposal.onto(draft, fresh).lines()).hasSize(2);
        assertThat(proposal.onto(draft, proposal.lines()).lines()).hasSize(3);
    }

    @Test
    void a_revised_exercise_comes_in_its_newest_revision_without_what_it_no_longer_has_and_says_so() {
        var id = as(owner, () -> writing.add(content("Twist"), false));
        var written = inCare.exercise(owner, "supine-twist");
        var revised = new Exercise(NewId.next(), written.number() + 1, without(written.content()));
        var newer = mock(Library.class);
        when(newer.revisions(List.of(written.revision()))).thenReturn(Map.of(written.revision(), written));
        when(newer.newest(List.of("supine-twist"))).thenReturn(Map.of("supine-twist", revised));
        when(newer.revision(written.revision())).thenReturn(written);
        var draft = new DraftPlan("", List.of(), today, "", DraftPhase.NONE, 0);

        var proposal = as(
                owner,
                () -> transaction.execute(_ ->
                        new ApplyingTemplates(reading, access, newer, Clock.systemUTC()).propose(client, draft, id)));

        assertThat(proposal.lines()).extracting(ProposedLine::revised).containsExactly(true);
        var line = proposal.onto(draft, proposal.lines()).lines().getFirst();
        assertThat(line.exerciseRevision()).isEqualTo(revised.revision());
        assertThat(line.dosage().branches()).isEmpty();
        assertThat(line.dosage()).isEqualTo(line.origin().dosage());
    }

    @Test
    void lines_taken_twice_are_two_lines() {
        var id = as(owner, () -> writing.add(two("Low back"), false));

        var twice = apply(id, apply(id, new DraftPlan("", List.of(), today, "", DraftPhase.NONE, 0)));

        assertThat(twice.lines()).extracting(DraftLine::line).doesNotHaveDuplicates();
    }

    @Test
    void a_line_remembers_what_its_template_asked_for_through_saving() {
        var id = as(owner, () -> writing.add(two("Low back"), false));
        var applied = apply(id, new DraftPlan("", List.of(), today, "", DraftPhase.NONE, 0));
        var changed = applied.with(
                "x",
                applied.lines().stream()
                        .map(it -> new DraftLine(
                                it.line(),
                                it.exerciseRevision(),
                                DraftCases.sets(it.dosage(), 3),
                                it.schedule(),
                                it.note(),
                                it.privateNote(),
                                it.origin()))
                        .toList());

        as(owner, () -> drafting.save(client, changed));

        var line = as(owner, () -> drafting.open(client)).lines().getFirst();
        assertThat(line.dosage().sets()).isEqualTo(3);
        assertThat(line.origin()).isNotNull();
        assertThat(line.origin().dosage().sets()).isEqualTo(1);
        assertThat(line.origin().title()).isEqualTo("Low back");
    }

    @Test
    void a_draft_saved_before_there_were_templates_still_reads() {
        var stored =
                json.writeValueAsString(new DraftPlan("Old", List.of(line("bridge")), today, "", DraftPhase.NONE, 0));
        var old = stored.replace(",\"origin\":null", "").replace("\"origin\":null,", "");

        assertThat(old).doesNotContain("origin");
        assertThat(json.readValue(old, DraftPlan.class).lines().getFirst().origin())
                .isNull();
    }

    @Test
    void a_review_comes_as_many_weeks_after_the_new_start() {
        var base = line("bridge");
        var reviewed = base.schedule().reviewed(today.plusWeeks(3));
        var line = new DraftLine(base.line(), base.exerciseRevision(), base.dosage(), reviewed, null, null);
        var content = TemplateContent.of(new DraftPlan("Reviewed", List.of(line), today, "", DraftPhase.NONE, 0));
        var id = as(owner, () -> writing.add(content, false));
        var start = today.plusDays(10);

        var applied = apply(id, new DraftPlan("", List.of(), start, "", DraftPhase.NONE, 0));

        assertThat(applied.lines().getFirst().schedule().reviewOn()).isEqualTo(start.plusWeeks(3));
    }

    @Test
    void a_plans_weeks_are_kept_up_to_the_begun_one() {
        IntStream.of(1, 6, 7, 8, 14, 42, 43).forEach(days -> {
            var schedule = line("bridge").schedule().dated(today, today.plusDays(days - 1L));
            var base = line("bridge");
            var line = new DraftLine(base.line(), base.exerciseRevision(), base.dosage(), schedule, null, null);
            assertThat(TemplateLine.of(line).weeks()).isEqualTo((days + 6) / 7);
            assertThat(TemplateLine.of(line).reviewWeeks()).isNull();
        });
    }

    @Test
    @Tag("A3")
    void a_colleague_cannot_look_at_the_clients_plan_by_a_template() {
        var id = shared("Ours");
        var draft = new DraftPlan("", List.of(), today, "", DraftPhase.NONE, 0);

        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(therapist, () -> applying.propose(client, draft, id)));
        var personal = mine("Mine");
        assertThatExceptionOfType(TemplateNotFound.class)
                .isThrownBy(() -> as(owner, () -> applying.propose(client, draft, personal)));
    }

    /** The same exercise, done without ice from now on. */
    private static ExerciseContent without(ExerciseContent it) {
        return new ExerciseContent(
                it.key(),
                it.name(),
                it.summary(),
                it.purposes(),
                it.position(),
                it.regions(),
                it.equipment(),
                it.structures(),
                it.patterns(),
                it.associations(),
                List.of(),
                it.steps(),
                it.rep(),
                it.endFeel(),
                it.effortCue(),
                it.stopRule(),
                it.variants(),
                it.clickRule(),
                it.dosage(),
                it.education(),
                it.cautions(),
                it.notInSource(),
                it.sources(),
                it.easier(),
                it.harder(),
                it.figure(),
                it.media());
    }

    private DraftPlan apply(TemplateId id, DraftPlan draft) {
        return as(owner, () -> {
            var proposal = applying.propose(client, draft, id);
            return proposal.onto(draft, proposal.lines());
        });
    }

    private TemplateContent two(String title) {
        return TemplateContent.of(new DraftPlan(
                title, List.of(line("supine-twist"), line("cat-stretch")), today, "", DraftPhase.NONE, 0));
    }
}
