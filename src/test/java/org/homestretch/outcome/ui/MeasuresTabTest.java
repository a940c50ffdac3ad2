package org.homestretch.outcome.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.outcome.MeasureCases.answer;
import static org.homestretch.outcome.MeasureCases.answers;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.design.ScoreChart;
import org.homestretch.outcome.AnsweringMeasures;
import org.homestretch.outcome.AssignMeasure;
import org.homestretch.outcome.AssigningMeasures;
import org.homestretch.outcome.AssignmentId;
import org.homestretch.outcome.Cadence;
import org.homestretch.outcome.Definition;
import org.homestretch.outcome.ImportingMeasures;
import org.homestretch.outcome.ReadingMeasures;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeasuresTabTest extends WorkspaceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    InCare inCare;

    @Autowired
    AssigningMeasures assigning;

    @Autowired
    AnsweringMeasures answering;

    @Autowired
    ReadingMeasures reading;

    @Autowired
    ImportingMeasures importing;

    @Autowired
    MovableClock clock;

    InCare.Pair mara;
    LocalDate today;

    @BeforeEach
    void a_client_at_noon() {
        today = LocalDate.now(BERLIN);
        moveTo(today);
        mara = inCare.client(me, "Europe/Berlin");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_measure_is_found_by_its_words_and_asked() {
        openMeasures();
        assertThat(screen()).contains("No measures yet");

        click("Ask a measure");
        test(find(TextField.class).single()).setValue("back pain");
        assertThat(measures()).extracting(Definition::key).containsExactly("rmdq");
        choose("rmdq");
        click("Ask it");

        assertThat(screen()).contains("What is asked", "Roland-Morris Disability Questionnaire", "Due since", "Once");
        assertThat(reading.assigned(mara.id()).due()).hasSize(1);
    }

    @Test
    void whoever_looks_for_a_measure_that_is_not_here_is_told_why_and_what_to_do() {
        openMeasures();
        click("Ask a measure");
        for (var name : List.of("ODI", "Oswestry", "EQ-5D", "PROMIS", "msk-hq", "QuickDASH", "STarT Back", "EARS")) {
            test(find(TextField.class).single()).setValue(name);
            assertThat(find(TextField.class).single().getHelperText())
                    .as(name)
                    .containsPattern("licen|permission|agreement")
                    .contains("FHIR Questionnaire");
        }
        click("Ask it");
        assertThat(screen()).contains("Please choose a measure.");
    }

    @Test
    void the_course_says_the_change_and_never_its_cause_and_has_a_table_of_the_same_scores() {
        var assignment = assign("nprs", Cadence.everyWeeks(1, today, null));
        answered(assignment, today, 7);
        answered(assignment, today.plusWeeks(1), 4);

        openMeasures();

        assertThat(screen())
                .contains(
                        "4 points on",
                        "3 points fewer (better) than at first, 7 points on",
                        "can be told from measurement error, which reaches up to 2 points",
                        "at least the 2 points that people call a real change",
                        "What it comes from cannot be read from the scores.",
                        "Spine 2005",
                        "Licence: A generic scale");
        assertThat(find(ScoreChart.class).all()).hasSize(1);
        assertThat(find(Button.class).all().stream()
                        .filter(it -> it.hasThemeName(ButtonVariant.PRIMARY.getVariantName())))
                .hasSize(1);
    }

    @Test
    void what_was_said_on_paper_is_entered_and_can_be_put_right() {
        assign("nprs", Cadence.once(today));
        openMeasures();
        click("Enter answers");
        find(IntegerField.class).single().setValue(11);
        click("Keep");
        assertThat(screen()).contains("This answer is outside what can be chosen.");
        test(find(IntegerField.class).single()).setValue(6);
        click("Keep");
        assertThat(screen()).contains("6 points", "Therapist");

        click("Correct");
        test(find(IntegerField.class).single()).setValue(5);
        click("Keep");

        assertThat(screen()).contains("5 points").doesNotContain("6 points");
        assertThat(reading.assigned(mara.id()).answers()).hasSize(2);
    }

    @Test
    void stopping_is_asked_first_and_keeps_what_was_answered() {
        var assignment = assign("nprs", Cadence.everyWeeks(1, today, null));
        answered(assignment, today, 7);
        openMeasures();

        click("Stop asking");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(screen()).contains("Nothing is asked of Mara at the moment.", "7 points on");
    }

    @Test
    void a_file_is_looked_at_first_and_added_only_with_the_right_to_use_it() {
        open("measures/import");
        var bytes = "{\"resourceType\": \"Questionnaire\"}".getBytes(StandardCharsets.UTF_8);
        var view = find(ImportMeasureView.class).single();
        view.show(importing.check("odd.json", bytes), bytes);
        assertThat(screen()).contains("odd.json cannot be taken in.", "urn:homestretch:measure-scoring");

        var good = org.homestretch.outcome.MeasureCases.file();
        view.show(importing.check("own.json", good), good);
        assertThat(screen())
                .contains("own.json holds a measure that can be added.", "3 questions, added up: 0 to 15 points");
        click("Add the measure");
        assertThat(screen()).contains("Please confirm that you may use it.");
        find(Checkbox.class).single().setValue(true);
        click("Add the measure");

        assertThat(assigning.available()).anyMatch(it -> it.key().equals("own-stairs-and-shoes"));
    }

    private void openMeasures() {
        open("clients/" + mara.id() + "/measures");
    }

    private AssignmentId assign(String measure, Cadence cadence) {
        return assigning.assign(mara.id(), new AssignMeasure(measure, cadence, List.of()));
    }

    private void answered(AssignmentId assignment, LocalDate date, int pain) {
        moveTo(date);
        as(mara.client(), () -> answering.answerMine(answer(assignment, answers("pain", pain), clock.instant())));
    }

    private void moveTo(LocalDate date) {
        clock.moveTo(date.atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Definition> group() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(it -> "Measure".equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<Definition> measures() {
        return group().getListDataView().getItems().toList();
    }

    private void choose(String key) {
        group().setValue(measures().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow());
    }
}
