package org.homestretch.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftCases;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.template.ReadingTemplates;
import org.homestretch.plan.template.Template;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.TemplateId;
import org.homestretch.plan.template.WritingTemplates;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesViewTest extends WorkspaceTest {

    @Autowired
    Caseload caseload;

    @Autowired
    Drafting drafting;

    @Autowired
    Library library;

    @Autowired
    Staff staff;

    @Autowired
    ReadingTemplates reading;

    @Autowired
    WritingTemplates writing;

    LocalDate today;
    SignedIn colleague;

    @BeforeEach
    void a_colleague() {
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var account =
                staff.openForTherapist(new PersonName("Cleo Colleague"), new EmailAddress(Practices.address("cleo")));
        colleague = new SignedIn(
                account.value(), me.practiceId(), "Cleo Colleague", "cleo@example.org", Set.of(Role.THERAPIST));
    }

    @Test
    void without_templates_there_is_one_thing_to_do() {
        open("templates");

        assertThat(screen()).contains("No templates yet", "Write your first template");
    }

    @Test
    void the_list_says_what_each_holds_and_whose_it_is() {
        add("Calm down", true, "supine-twist", "cat-stretch");
        as(colleague, () -> writing.add(content("Balance", "one-leg-stand"), true));
        as(colleague, () -> writing.add(content("Hidden", "bridge"), false));

        open("templates");

        assertThat(screen())
                .contains("2 templates", "Calm down", "2 exercises", "about", "minutes", "Shared")
                .contains("Balance", "by Cleo Colleague")
                .doesNotContain("Hidden");
    }

    @Test
    void words_of_title_use_or_exercise_find_a_template_and_whose_it_is_narrows_further() {
        add("Calm down", false, "supine-twist");
        as(colleague, () -> writing.add(content("Balance", "one-leg-stand"), true));
        open("templates");

        test(find(TextField.class).single()).setValue("TWIST");
        assertThat(screen()).contains("Calm down").doesNotContain("Balance");
        test(find(TextField.class).single()).setValue("twist leg");
        assertThat(screen()).contains("No template fits");

        test(find(TextField.class).single()).setValue("");
        test(find(RadioButtonGroup.class).single()).selectItem("The practice’s");
        assertThat(screen()).contains("Balance").doesNotContain("Calm down");
        test(find(RadioButtonGroup.class).single()).selectItem("Mine");
        assertThat(screen()).contains("Calm down").doesNotContain("Balance");
    }

    @Test
    void its_author_shares_it_and_stops() {
        var id = add("Calm down", false, "supine-twist");
        open("templates/" + id);
        assertThat(screen()).contains("Personal", "4–6 with ice", "for 6 weeks");

        click("Share with the practice");
        assertThat(as(colleague, () -> reading.all())).hasSize(1);
        click("Stop sharing");
        assertThat(as(colleague, () -> reading.all())).isEmpty();
        assertThat(screen()).contains("Personal");
    }

    @Test
    void deleting_asks_first() {
        var id = add("Calm down", true, "supine-twist");
        open("templates/" + id);

        click("Delete");
        assertThat(screen()).contains("Delete “Calm down”?", "gone for everyone");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(reading.all()).isEmpty();
        assertThat(screen()).contains("No templates yet");
    }

    @Test
    void a_colleagues_template_can_be_copied_but_not_changed() {
        var id = as(colleague, () -> writing.add(content("Balance", "one-leg-stand"), true));
        comeBackAs(Role.THERAPIST);
        open("templates/" + id);
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
        assertThat(find(Button.class).withText("Delete").exists()).isFalse();

        click("Copy to my templates");

        assertThat(reading.all()).extracting(Template::title).containsExactly("Balance", "Copy of Balance");
    }

    @Test
    void the_owner_takes_a_template_out_and_its_author_is_told() {
        var id = as(colleague, () -> writing.add(content("Balance", "one-leg-stand"), true));
        comeBackAs(Role.OWNER);
        open("templates");
        assertThat(find(Button.class).withText("New template").exists()).isFalse();
        open("templates/" + id);
        click("Stop sharing");
        assertThat(screen()).contains("Cleo Colleague keeps it");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(screen()).contains("No templates yet");
        open("templates/" + id);
        assertThat(screen()).doesNotContain("Balance");
        assertThat(as(colleague, () -> reading.find(id)).withdrawnBy()).isEqualTo(me.account());
    }

    @Test
    void somebody_elses_personal_template_is_a_page_that_does_not_exist() {
        var id = as(colleague, () -> writing.add(content("Hidden", "bridge"), false));

        open("templates/" + id);
        var hidden = screen();
        open("templates/00000000-0000-7000-8000-000000000000");

        assertThat(hidden).doesNotContain("Hidden").isEqualTo(screen());
    }

    @Test
    void a_client_without_a_plan_starts_from_a_template() {
        add("Calm down", false, "supine-twist", "cat-stretch");
        var mara = client();
        open("clients/" + mara);

        click("Start from a template");
        choose("Calm down");
        click("Use 2 exercises");

        assertThat(screen()).contains("Find an exercise", "Supine twist", "Cat stretch");
        var draft = drafting.open(mara);
        assertThat(draft.title()).isEqualTo("Calm down");
        assertThat(draft.lines()).hasSize(2);
    }

    @Test
    void what_the_plan_has_already_is_left_out_unless_it_is_chosen() {
        add("Calm down", false, "supine-twist", "cat-stretch");
        var mara = client();
        drafting.publish(mara, plan("supine-twist"));
        open("clients/" + mara);

        click("Start from a template");
        choose("Calm down");
        assertThat(screen()).contains("One of these exercises is in the plan already");
        assertThat(find(Checkbox.class).all()).extracting(Checkbox::getValue).containsExactly(false, true);
        click("Use 1 exercise");

        assertThat(drafting.open(mara).lines()).hasSize(2);
    }

    @Test
    void starting_points_stand_under_their_own_heading_and_say_that_they_must_be_adapted() {
        add("Calm down", false, "supine-twist");

        open("templates");

        assertThat(screen())
                .contains(
                        "1 template to begin", "Starting points", "you must adapt to your client", "Plantar heel pain");
        test(find(RadioButtonGroup.class).single()).selectItem("Starting points");
        assertThat(screen()).contains("Plantar heel pain").doesNotContain("Calm down");
        test(find(RadioButtonGroup.class).single()).selectItem("Mine");
        assertThat(screen()).contains("Calm down").doesNotContain("Plantar heel pain");
    }

    @Test
    void a_starting_points_page_names_its_sources_and_offers_a_copy_and_no_change() {
        comeBackAs(Role.THERAPIST);
        open("templates/" + startingPoint("Plantar heel pain").id());

        assertThat(screen())
                .contains(
                        "not a prescription", "Where it comes from", "BYTES Primary Care Network", "amount left open");
        for (var act : List.of("Edit", "Share with the practice", "Stop sharing", "Delete")) {
            assertThat(find(Button.class).withText(act).exists()).as(act).isFalse();
        }
        click("Copy to my templates");
        assertThat(reading.all()).extracting(Template::title).containsExactly("Copy of Plantar heel pain");
    }

    @Test
    void a_client_starts_from_a_starting_point_with_its_phase_and_its_open_fields() {
        var mara = client();
        open("clients/" + mara);

        click("Start from a template");
        choose("Plantar heel pain");
        assertThat(screen()).contains("Adapt it to your client", "It begins with the phase “Stretch and protect”");
        click("Use 4 exercises");

        var draft = drafting.open(mara);
        assertThat(draft.title()).isEqualTo("Plantar heel pain");
        assertThat(draft.phase().name()).isEqualTo("Stretch and protect");
        assertThat(draft.lines().getFirst().dosage().sets()).isNull();
        assertThat(screen()).contains("Foot sole stretch", "no sets");
    }

    @Test
    void the_plan_is_saved_as_a_template_without_its_notes() {
        var mara = client();
        drafting.publish(mara, plan("supine-twist"));
        open("clients/" + mara);

        click("Save as template");
        assertThat(screen()).contains("Notes to the client and private notes are not.");
        test(find(TextField.class).single()).setValue(" ");
        test(find(Button.class).withText("Save as template").all().getLast()).click();
        assertThat(screen()).contains("Please give the template a title.");
        test(find(TextField.class).single()).setValue("My low back");
        test(find(Button.class).withText("Save as template").all().getLast()).click();

        var saved = reading.all().getFirst();
        assertThat(saved.title()).isEqualTo("My low back");
        assertThat(saved.shared()).isFalse();
        assertThat(saved.content().lines().getFirst().note()).isNull();
    }

    private void choose(String title) {
        var pick = find(NativeButton.class).all().stream()
                .filter(it -> it.getElement().getTextRecursively().contains(title))
                .findFirst()
                .orElseThrow();
        test(pick).click();
    }

    private Template startingPoint(String title) {
        return reading.startingPoints().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private TemplateId add(String title, boolean shared, String... exercises) {
        return writing.add(content(title, exercises), shared);
    }

    private TemplateContent content(String title, String... exercises) {
        return TemplateContent.of(plan(exercises)).named(title, "");
    }

    private DraftPlan plan(String... exercises) {
        var lines = List.of(exercises).stream().map(this::line).toList();
        return new DraftPlan("Low back", lines, today, "", DraftPhase.NONE, 0);
    }

    private DraftLine line(String key) {
        var exercise = as(me, () -> library.newest()).stream()
                .filter(it -> it.content().key().equals(key))
                .findFirst()
                .orElseThrow();
        var line = DraftCases.complete(DraftLine.of(exercise, today), today);
        return new DraftLine(
                line.line(),
                line.exerciseRevision(),
                line.dosage(),
                line.schedule().dated(today, today.plusWeeks(6).minusDays(1)),
                line.note(),
                line.privateNote());
    }

    private ClientId client() {
        return caseload.add(ClientDetails.typed(
                "Mara Lindt", Practices.address("mara"), null, null, "Europe/Berlin", Locale.ENGLISH, today));
    }
}
