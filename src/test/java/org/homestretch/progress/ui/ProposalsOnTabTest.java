package org.homestretch.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.NewPhase;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.progress.progression.Progressing;
import org.homestretch.progress.progression.Trained;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Proposals at the top of the progress tab. */
class ProposalsOnTabTest extends WorkspaceTest {

    @Autowired
    InCare inCare;

    @Autowired
    Prescribing prescribing;

    @Autowired
    ReadingPlans plans;

    @Autowired
    Drafting drafting;

    @Autowired
    LoggingSessions logging;

    @Autowired
    Progressing progressing;

    @Autowired
    MovableClock clock;

    Trained trained;
    InCare.Pair mara;
    LocalDate today;
    ClientPlan plan;

    @BeforeEach
    void a_client_at_the_top_of_the_range_on_three_days_at_the_end_of_a_phase() {
        trained = new Trained(inCare, prescribing, plans, logging, clock);
        today = LocalDate.of(2026, 11, 16);
        mara = inCare.client(me, "Europe/Berlin");
        plan = trained.plan(mara, LocalDate.of(2026, 11, 9), new NewPhase("Calm down", 1, "Add load"));
        for (int day : List.of(12, 14, 15)) trained.log(mara, plan, LocalDate.of(2026, 11, day), 6, 1);
        clock.moveTo(today.atTime(9, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_proposal_says_what_would_change_and_what_it_rests_on() {
        openProgress();

        assertThat(screen())
                .contains("Supine twist: 4–6 → 6–8 times with ice, 12–15 → 16–20 times without ice", "A little more")
                .contains("Top of the range on both sides in 3 sessions (12, 14 and 15 November), pain 3 or less.")
                .contains("Plan the phase after ‘Calm down’", "1 week was planned for it, until 15 November.")
                .contains("Meant to come next: Add load")
                .contains("our own rule of practice (v1), not from research", "Nothing changes until you sign");
    }

    @Test
    void one_button_at_most_is_filled() {
        openProgress();

        assertThat(find(Button.class).withText("Sign and open the plan").all()).hasSize(2);
        assertThat(find(Button.class).all())
                .filteredOn(it -> it.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName()))
                .hasSize(1);
    }

    @Test
    void without_proposals_and_decisions_the_tab_begins_with_the_figure() {
        var tomas = inCare.client(me, "Europe/Berlin");
        open("clients/" + tomas.id() + "/progress");
        assertThat(screen()).doesNotContain("proposal", "Sign and open", "decision");
    }

    @Test
    void signing_leads_to_the_form_with_the_amounts_filled_in_and_publishes_nothing() {
        openProgress();

        sign("Supine twist");

        assertThat(screen()).contains("Change plan", "With ice 6–8 times, without ice 16–20 times");
        assertThat(plans.of(mara.id())).contains(plan);
        openProgress();
        assertThat(screen()).contains("1 earlier decision").doesNotContain("A little more");
        assertThat(screen())
                .contains("Signed: Supine twist: 4–6 → 6–8 times with ice", "Olive Owner, 16 November 2026");
    }

    @Test
    void what_was_typed_meanwhile_gives_way_only_after_a_question() {
        openProgress();
        var draft = drafting.open(mara.id());
        sign("Supine twist");
        trained.log(mara, plan, LocalDate.of(2026, 11, 16), 2, 8);
        trained.log(mara, plan, LocalDate.of(2026, 11, 17), 2, 8);
        openProgress();
        assertThat(screen())
                .contains("Pain 6 or more after, or risen by 3 or more, in at least 2 of 3 sessions with it");

        sign("Supine twist");
        assertThat(screen()).contains("Your draft already has other amounts for this exercise.");
        assertThat(drafting.open(mara.id()).lines()).isNotEqualTo(draft.lines());
        assertThat(progressing.of(mara.id()).orElseThrow().decisions()).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(screen()).contains("With ice 3–4 times, without ice 9–11 times");
    }

    @Test
    void a_line_that_is_out_of_the_draft_is_said_and_not_brought_back() {
        drafting.save(mara.id(), new DraftPlan("x", List.of(), today, "", DraftPhase.NONE, 1));
        openProgress();

        sign("Supine twist");

        assertThat(screen()).contains("This exercise is not in your draft");
        assertThat(drafting.open(mara.id()).lines()).isEmpty();
    }

    @Test
    void a_dismissed_proposal_goes_with_the_words_that_were_given() {
        openProgress();
        press("Dismiss, Supine twist");
        var why = find(TextArea.class).withLabel("Why, if you like to say").single();
        why.setValue("x".repeat(501));
        confirmDismissal();
        assertThat(why.getErrorMessage()).isEqualTo("Up to 500 characters, please.");
        assertThat(why.getValue()).hasSize(501);
        why.setValue("Too early.");
        confirmDismissal();

        assertThat(screen()).doesNotContain("A little more").contains("Next phase", "1 earlier decision");
        assertThat(progressing
                        .of(mara.id())
                        .orElseThrow()
                        .decisions()
                        .getFirst()
                        .words())
                .isEqualTo("Too early.");
    }

    @Test
    void a_proposal_that_a_colleague_has_settled_is_gone_without_harm() {
        openProgress();
        var proposal = progressing.of(mara.id()).orElseThrow().proposals().getFirst();
        progressing.dismiss(mara.id(), proposal, "");

        sign("Supine twist");

        assertThat(screen()).contains("1 earlier decision").doesNotContain("A little more");
        assertThat(drafting.savedAt(mara.id())).isEmpty();
    }

    /** Ranges are kept on one line by joiners that nobody sees. */
    @Override
    protected String screen() {
        return super.screen().replace("\u2060", "");
    }

    private void openProgress() {
        open("clients");
        open("clients/" + mara.id() + "/progress");
    }

    private void sign(String exercise) {
        press("Sign and open the plan, " + exercise);
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(it -> it.getAriaLabel().orElse("").startsWith(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void confirmDismissal() {
        test(find(Button.class).withText("Dismiss").all().stream()
                        .filter(it -> it.getAriaLabel().isEmpty())
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
