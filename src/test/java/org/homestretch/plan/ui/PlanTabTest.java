package org.homestretch.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.plan.draft.DraftCases.complete;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Dates;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanTabTest extends WorkspaceTest {

    @Autowired
    Caseload caseload;

    @Autowired
    Drafting drafting;

    @Autowired
    Library library;

    ClientId mara;
    LocalDate today;

    @BeforeEach
    void a_client() {
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        mara = caseload.add(ClientDetails.typed(
                "Mara Lindt", Practices.address("mara"), null, null, "Europe/Berlin", Locale.ENGLISH, today));
    }

    @Test
    void without_a_plan_there_is_one_thing_to_do() {
        open("clients/" + mara);

        assertThat(screen()).contains("No plan yet", "New plan");
        click("New plan");
        assertThat(screen()).contains("Find an exercise");
    }

    @Test
    void a_prescription_is_told_for_the_therapist_and_as_the_client_reads_it() {
        publish("Low back", 0, today);

        open("clients/" + mara);

        assertThat(screen())
                .contains(
                        "Holds today", "1 × 4–6 with ice, 12–15 without", "2× a day", "Twice a day.", "Keep it light.")
                .contains("Only your practice sees this", "disc L4");
    }

    @Test
    void a_version_to_come_says_from_when_and_the_earlier_one_still_holds() {
        publish("Low back", 0, today);
        publish("Low back, weeks 3–6", 1, today.plusDays(7));

        open("clients/" + mara);

        assertThat(screen())
                .contains(
                        "Low back, weeks 3–6",
                        "From " + Dates.day(today.plusDays(7), UI.getCurrent().getLocale()))
                .contains("Earlier versions", "Version 1", "Holds today");
    }

    @Test
    void a_phase_says_in_words_where_the_plan_stands_in_it() {
        publish(inPhase(new DraftPhase("Calm down", 4, "Add load"), 0, today));
        publish(inPhase(new DraftPhase("Add load", 1, ""), 1, today.plusDays(7)));

        open("clients/" + mara);
        var end = today.plusDays(27).format(DateTimeFormatter.ofPattern("d MMMM", Locale.UK));
        assertThat(screen()).contains("Phase ‘Add load’: 1 week from");
        publish(inPhase(new DraftPhase("Calm down", 4, "Add load"), 2, today));
        open("clients");
        open("clients/" + mara);
        assertThat(screen())
                .contains("Phase ‘Calm down’: week 1 of 4, planned until " + end, "Meant to come next: Add load");
    }

    @Test
    void a_waiting_draft_is_offered_or_given_up() {
        drafting.save(mara, new DraftPlan("Low back", List.of(), today, "", DraftPhase.NONE, 0));

        open("clients/" + mara);
        assertThat(screen()).contains("You have an unpublished draft").doesNotContain("New plan");
        click("Discard draft");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(screen()).contains("New plan").doesNotContain("unpublished draft");
        assertThat(drafting.savedAt(mara)).isEmpty();
    }

    @Test
    void after_discharge_the_plan_can_be_read_and_not_changed() {
        publish("Low back", 0, today);
        caseload.discharge(mara);

        open("clients/" + mara);

        assertThat(screen())
                .contains("Nothing is due any more.", "Low back", "Supine twist")
                .doesNotContain("Change plan");
    }

    private DraftPlan inPhase(DraftPhase phase, int basedOn, LocalDate from) {
        return new DraftPlan("Low back", List.of(twist()), from, "", phase, basedOn);
    }

    private void publish(DraftPlan plan) {
        drafting.publish(mara, plan);
    }

    private void publish(String title, int basedOn, LocalDate from) {
        publish(new DraftPlan(title, List.of(twist()), from, "", DraftPhase.NONE, basedOn));
    }

    private DraftLine twist() {
        return library.newest().stream()
                .filter(it -> it.content().key().equals("supine-twist"))
                .map(it -> complete(DraftLine.of(it, today), today))
                .findFirst()
                .orElseThrow();
    }
}
