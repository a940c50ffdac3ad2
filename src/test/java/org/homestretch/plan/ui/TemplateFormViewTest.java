package org.homestretch.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
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
import org.homestretch.plan.template.ReadingTemplates;
import org.homestretch.plan.template.Template;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.WritingTemplates;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplateFormViewTest extends WorkspaceTest {

    @Autowired
    ReadingTemplates reading;

    @Autowired
    WritingTemplates writing;

    @Autowired
    Library library;

    @Autowired
    Staff staff;

    @Autowired
    Caseload caseload;

    @Test
    void a_template_is_written_from_scratch_for_any_client_in_weeks() {
        open("templates");
        click("New template");
        pick("Supine twist");
        assertThat(screen()).contains("Note to the client").doesNotContain("Private note", "Takes effect");

        test(text("Title")).setValue("Calm down");
        test(number("Sets")).setValue(1);
        click("Every day");
        test(number("Times a day")).setValue(2);
        test(number("For how many weeks")).setValue(6);
        test(area("Note to the client")).setValue("Keep it light.");
        assertThat(screen()).contains("Twice a day. For 6 weeks.");
        click("Save template");

        assertThat(screen()).contains("Calm down", "for 6 weeks", "Note to the client: Keep it light.");
        var line = reading.all().getFirst().content().lines().getFirst();
        assertThat(line.weeks()).isEqualTo(6);
        assertThat(line.schedule().from()).isNull();
    }

    @Test
    void what_is_open_may_be_saved_and_what_is_wrong_is_told_at_its_field() {
        open("templates/new");
        click("Save template");
        assertThat(screen()).contains("Please give the template a title.", "Please add at least one exercise.");

        pick("Supine twist");
        test(text("Title")).setValue("Calm down");
        number("For how many weeks").setValue(500);
        assertThat(screen()).contains("Please choose 1 to 104 weeks").doesNotContain("Please say how many sets");
        click("Save template");
        assertThat(reading.all()).isEmpty();

        test(number("For how many weeks")).setValue(null);
        click("Save template");
        assertThat(reading.all()).hasSize(1);
        assertThat(screen()).contains("amount left open", "days left open");
    }

    @Test
    void a_known_template_is_changed_and_its_weeks_come_back() {
        var id = writing.add(content("Calm down"), false);
        open("templates/" + id + "/edit");
        openLine("Supine twist");
        assertThat(number("For how many weeks").getValue()).isEqualTo(6);

        test(number("For how many weeks")).setValue(4);
        click("Save template");

        assertThat(reading.find(id).content().lines().getFirst().weeks()).isEqualTo(4);
    }

    @Test
    void the_second_of_two_editors_is_told_keeps_what_was_written_and_may_save_it_beside() {
        var id = writing.add(content("Calm down"), false);
        open("templates/" + id + "/edit");
        test(text("Title")).setValue("Mine");
        writing.change(id, 1, content("Theirs"));

        click("Save template");
        assertThat(screen()).contains("Nothing was overwritten");
        assertThat(text("Title").getValue()).isEqualTo("Mine");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(reading.all()).extracting(Template::title).containsExactly("Mine", "Theirs");
    }

    @Test
    void leaving_with_something_unsaved_asks_first() {
        open("templates/new");
        test(text("Title")).setValue("Calm down");

        click("Cancel");
        assertThat(screen()).contains("Leave without saving?");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(screen()).contains("No templates yet");
    }

    @Test
    void somebody_elses_template_cannot_be_edited() {
        var account =
                staff.openForTherapist(new PersonName("Cleo Colleague"), new EmailAddress(Practices.address("cleo")));
        var colleague = new SignedIn(
                account.value(), me.practiceId(), "Cleo Colleague", "cleo@example.org", Set.of(Role.THERAPIST));
        var id = as(colleague, () -> writing.add(content("Theirs"), true));

        open("templates/" + id + "/edit");

        assertThat(screen()).doesNotContain("Theirs", "Save template");
    }

    @Test
    void the_form_of_a_plan_says_where_a_line_departs_from_its_template() {
        writing.add(content("Calm down"), false);
        var mara = caseload.add(ClientDetails.typed(
                "Mara Lindt",
                Practices.address("mara"),
                null,
                null,
                "Europe/Berlin",
                Locale.ENGLISH,
                Practices.today()));
        open("clients/" + mara);
        click("Start from a template");
        pick("Calm down");
        click("Use 1 exercise");
        assertThat(screen()).doesNotContain("Changed from the template");

        openLine("Supine twist");
        test(number("Sets")).setValue(3);

        assertThat(screen()).contains("Changed from the template “Calm down”:", "1 → 3");
    }

    private void openLine(String exercise) {
        var name = find(NativeButton.class).all().stream()
                .filter(it -> it.hasClassName("hs-plan-line-name") && exercise.equals(it.getText()))
                .findFirst()
                .orElseThrow();
        test(name).click();
    }

    private void pick(String name) {
        find(TextField.class).withLabel("Find an exercise").all().forEach(it -> test(it).setValue(name));
        var pick = find(NativeButton.class).all().stream()
                .filter(it -> it.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
        test(pick).click();
    }

    private TextField text(String label) {
        return find(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TemplateContent content(String title) {
        var today = Practices.today();
        var twist = as(me, () -> library.newest()).stream()
                .filter(it -> it.content().key().equals("supine-twist"))
                .findFirst()
                .orElseThrow();
        var line = DraftCases.complete(DraftLine.of(twist, today), today);
        var lasting = new DraftLine(
                line.line(),
                line.exerciseRevision(),
                line.dosage(),
                line.schedule().dated(today, today.plusWeeks(6).minusDays(1)),
                null,
                null);
        return TemplateContent.of(new DraftPlan(title, List.of(lasting), today, "", DraftPhase.NONE, 0));
    }
}
