package org.homestretch.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.plan.draft.DraftCases.complete;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.DayField;
import org.homestretch.identity.Role;
import org.homestretch.library.Library;
import org.homestretch.plan.Phase;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.DraftAmount;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanFormViewTest extends WorkspaceTest {

    @Autowired
    Caseload caseload;

    @Autowired
    Drafting drafting;

    @Autowired
    ReadingPlans plans;

    @Autowired
    Library library;

    ClientId mara;
    LocalDate today;

    @BeforeEach
    void the_form_of_a_new_client() {
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        mara = caseload.add(ClientDetails.typed(
                "Mara Lindt", Practices.address("mara"), null, null, "Europe/Berlin", Locale.ENGLISH, today));
        open("clients/" + mara + "/plan");
    }

    @Test
    void the_supine_twist_comes_with_what_its_source_gives() {
        add("Supine twist");

        assertThat(amount("Times with ice")).isEqualTo("4–6");
        assertThat(amount("Times without ice")).isEqualTo("12–15");
        assertThat(number("Hold, seconds").getValue()).isEqualTo(2);
        assertThat(number("Sets").getValue()).isNull();
        assertThat(number("Sets").getHelperText()).isEqualTo("The source gives none.");
        assertThat(screen()).contains("no sets", "no days", "Offer another round after a click");
    }

    @Test
    void what_the_client_reads_follows_the_typing() {
        add("Supine twist");
        number("Sets").setValue(1);
        assertThat(screen()).contains("With ice 4–6 times, without ice 12–15 times; hold each about 2 seconds.");

        find(AmountField.class).all().getFirst().setValue(new DraftAmount(DraftAmount.Unit.REPETITIONS, 3, null));
        click("Every day");
        number("Times a day").setValue(2);

        assertThat(screen()).contains("Twice a day.", "no end date").doesNotContain("no sets", "no days");
    }

    @Test
    void everything_typed_is_saved_at_once() {
        add("Supine twist");
        title().setValue("Low back");
        number("Hold, seconds").setValue(900);

        open("clients/" + mara);
        assertThat(screen()).contains("You have an unpublished draft, saved");
        click("Continue");
        openLine("Supine twist");

        assertThat(title().getValue()).isEqualTo("Low back");
        assertThat(number("Hold, seconds").getValue()).isEqualTo(900);
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_goes_once_it_is_mended() {
        add("Supine twist");
        assertThat(number("Sets").isInvalid()).isFalse();

        click("Publish version 1");

        assertThat(number("Sets").isInvalid()).isTrue();
        assertThat(number("Sets").getErrorMessage()).isEqualTo("Please say how many sets. The source gives none.");
        assertThat(title().getErrorMessage()).isEqualTo("Please give the plan a title.");
        assertThat(screen()).contains("4 things to put right", "Supine twist: Please say how many sets.");
        number("Sets").setValue(2);
        assertThat(number("Sets").isInvalid()).isFalse();
        assertThat(screen()).contains("3 things to put right");
        assertThat(plans.of(mara)).isEmpty();
    }

    @Test
    void a_complete_plan_is_published_and_can_be_read() {
        publishTwist();

        assertThat(drafting.savedAt(mara)).isEmpty();
        var twist =
                plans.of(mara).orElseThrow().newest().version().prescriptions().getFirst();
        assertThat(twist.dosage().sets()).isEqualTo(1);
        assertThat(twist.dosage().bonusAfterClick()).isTrue();
        assertThat(twist.note()).isEqualTo("Keep it light.");
        assertThat(screen())
                .contains("Low back", "Version 1", "by Olive Owner", "What Mara reads", "Twice a day.", "Change plan");
    }

    @Test
    void a_phase_asks_for_its_length_once_it_has_a_name_and_is_published_with_the_version() {
        assertThat(screen()).doesNotContain("Planned weeks");
        phase().setValue("Calm down");
        area("What comes next (private)").setValue("Add load");
        add("Supine twist");
        fillIn();
        click("Publish version 1");
        assertThat(number("Planned weeks").getErrorMessage()).isEqualTo("Please say for how many weeks it is planned.");
        assertThat(phase().getValue()).isEqualTo("Calm down");

        number("Planned weeks").setValue(4);
        click("Publish version 1");

        assertThat(plans.of(mara).orElseThrow().newest().phase())
                .isEqualTo(new Phase("Calm down", 4, today, "Add load"));
    }

    @Test
    void the_next_version_goes_on_with_its_phase_or_begins_another() {
        phase().setValue("Calm down");
        number("Planned weeks").setValue(4);
        area("What comes next (private)").setValue("Add load");
        publishTwist();

        click("Change plan");

        assertThat(phase().getHelperText()).startsWith("Goes on, since");
        phase().setValue("Add load");
        assertThat(phase().getHelperText()).isEqualTo("Begins on the day above.");
        phase().clear();
        number("Planned weeks").clear();
        area("What comes next (private)").clear();
        assertThat(phase().getHelperText()).isEqualTo("Meant to come next: Add load");
        assertThat(screen()).doesNotContain("Planned weeks");
    }

    @Test
    void lines_are_moved_and_removed_and_the_removed_one_comes_back() {
        add("Supine twist");
        add("Bridge");
        assertThat(lines()).containsExactly("Supine twist", "Bridge");

        test(find(Button.class).withAriaLabel("Move up Bridge").single()).click();
        assertThat(lines()).containsExactly("Bridge", "Supine twist");
        test(find(Button.class).withAriaLabel("Remove Bridge").single()).click();
        assertThat(lines()).containsExactly("Supine twist");
        assertThat(drafting.open(mara).lines()).hasSize(1);
        test(find(Button.class).withText("Undo").all().getLast()).click();

        assertThat(lines()).containsExactly("Bridge", "Supine twist");
        assertThat(drafting.open(mara).lines()).hasSize(2);
    }

    @Test
    void the_schedule_of_the_line_above_can_be_taken_over() {
        add("Supine twist");
        click("Monday to Friday");
        number("Times a day").setValue(3);
        add("Bridge");

        test(find(Button.class).withText("Same as above").all().getLast()).click();

        assertThat(drafting.open(mara).lines())
                .extracting(DraftLine::schedule)
                .satisfies(both -> assertThat(both.getLast()).isEqualTo(both.getFirst()));
    }

    @Test
    @Tag("E2")
    void what_somebody_else_published_meanwhile_is_shown_before_the_draft_goes_on_top() {
        add("Supine twist");
        fillIn();
        drafting.publish(
                mara,
                new DraftPlan("Theirs", List.of(complete(twist(), today)), today, "Pain settled", DraftPhase.NONE, 0));
        title().setValue("Mine");
        assertThat(screen()).contains("You changed this plan in another tab", "It was published or discarded there.");
        click("Keep this one");
        click("Back to my draft");

        click("Publish version 1");
        assertThat(screen()).contains("Version 1 was published meanwhile", "Olive Owner", "Why: Pain settled");
        assertThat(drafting.open(mara).title()).isEqualTo("Mine");
        click("Continue on top of version 1");
        assertThat(screen()).contains("Please choose one.");
        find(RadioButtonGroup.class)
                .from(find(Dialog.class).single())
                .all()
                .forEach(it -> test(it).selectItem("Yours: none → Mine"));
        click("Continue on top of version 1");
        click("Publish version 2");

        assertThat(plans.of(mara).orElseThrow().versions()).hasSize(2);
        assertThat(plans.of(mara).orElseThrow().newest().title()).isEqualTo("Mine");
    }

    @Test
    void a_discarded_draft_is_gone() {
        title().setValue("Low back");
        click("Discard draft");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(drafting.savedAt(mara)).isEmpty();
        assertThat(screen()).contains("No plan yet");
    }

    @Test
    void the_next_version_starts_from_the_newest_and_is_offered_for_today() {
        publishTwist();

        click("Change plan");

        assertThat(lines()).containsExactly("Supine twist");
        openLine("Supine twist");
        assertThat(area("Private note").getValue()).isEqualTo("disc L4");
        assertThat(find(DayField.class).all().getLast().getValue()).isEqualTo(today);
    }

    @Test
    @Tag("A2")
    void a_client_of_another_practice_and_an_owner_who_does_not_treat_find_no_form() {
        comeBackAs(Role.OWNER);
        open("clients/" + mara + "/plan");
        assertThat(screen()).contains("There is no such page");
        comeBackAs(Role.OWNER, Role.THERAPIST);
        open("clients/" + UUID.randomUUID() + "/plan");
        assertThat(screen()).contains("There is no such page");
    }

    @Test
    void nothing_can_be_written_for_somebody_whose_care_has_ended() {
        caseload.discharge(mara);

        open("clients/" + mara + "/plan");

        assertThat(screen()).contains("Nothing is due any more.").doesNotContain("New plan", "Publish");
    }

    private void publishTwist() {
        add("Supine twist");
        fillIn();
        click("Publish version 1");
    }

    private void fillIn() {
        title().setValue("Low back");
        number("Sets").setValue(1);
        click("Every day");
        number("Times a day").setValue(2);
        area("Note to Mara").setValue("Keep it light.");
        area("Private note").setValue("disc L4");
    }

    private void add(String exercise) {
        test(find(TextField.class).withLabel("Find an exercise").single()).setValue(exercise);
        test(find(NativeButton.class).all().stream()
                        .filter(it -> it.getElement().getTextRecursively().startsWith(exercise))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void openLine(String exercise) {
        find(LineCard.class).all().stream()
                .filter(it -> it.name().equals(exercise))
                .forEach(LineCard::open);
    }

    private DraftLine twist() {
        return library.newest().stream()
                .filter(it -> it.content().key().equals("supine-twist"))
                .map(it -> DraftLine.of(it, today))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> phase() {
        return (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(it -> "Phase".equals(((ComboBox<?>) it).getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines() {
        return find(LineCard.class).all().stream().map(LineCard::name).toList();
    }

    private String amount(String label) {
        var value = find(AmountField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow()
                .getValue();
        return value.low() + "–" + value.high();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private TextField title() {
        return find(TextField.class).withLabel("Title").single();
    }
}
