package org.homestretch.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.homestretch.identity.Role;
import org.homestretch.library.Library;
import org.homestretch.library.ReportingProblems;
import org.homestretch.library.WritingExercises;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LibraryViewTest extends WorkspaceTest {

    @Autowired
    private Library library;

    @Autowired
    private WritingExercises writing;

    @Autowired
    private ReportingProblems reporting;

    @Test
    void all_exercises_are_listed() {
        open("library");
        assertThat(screen()).contains(library.newest().size() + " exercises to assign", "Supine twist", "Bridge");
    }

    @Test
    void words_narrow_the_list() {
        open("library");
        test(find(TextField.class).single()).setValue("twist multifidi");
        assertThat(screen()).contains("Supine twist").doesNotContain("Bridge");
    }

    @Test
    void typing_errors_are_forgiven() {
        open("library");
        test(find(TextField.class).single()).setValue("brigde");
        assertThat(names()).contains("Bridge").doesNotContain("Band row");
    }

    @Test
    void a_position_narrows_the_list_and_stands_in_the_address() {
        open("library");
        press("All filters");
        test(chip("Lying on your back")).click();
        assertThat(names()).contains("Supine twist").doesNotContain("Band row");
        assertThat(address()).isEqualTo("library?position=SUPINE");

        open("library?position=STANDING&position=levitating&from=nowhere");
        assertThat(names()).contains("Band row").doesNotContain("Supine twist");
    }

    @Test
    void what_was_typed_is_not_in_the_address() {
        open("library");
        test(find(TextField.class).single()).setValue("twist");
        press("All filters");
        test(chip("Lying on your back")).click();
        assertThat(address()).doesNotContain("twist");
        assertThat(names()).contains("Supine twist").doesNotContain("Bridge");
    }

    @Test
    void each_chip_tells_how_many_it_leaves() {
        open("library");
        for (var text :
                chips().stream().filter(it -> it.matches(".* [1-9][0-9]*")).toList()) {
            open("library?favourites=1");
            open("library");
            test(chip(text.replaceAll(" [0-9]+$", ""))).click();
            assertThat(names()).as(text).hasSize(Integer.parseInt(text.replaceAll(".* ", "")));
        }
    }

    @Test
    void favourites_are_ones_own_and_found_again() {
        open("library");
        test(star("Bridge")).click();
        open("library?favourites=1");
        assertThat(names()).containsExactly("Bridge");

        test(star("Bridge")).click();
        assertThat(screen()).contains("No favourites yet");
    }

    @Test
    void an_own_exercise_is_told_apart() {
        writing.add(library.newest(List.of("bridge")).get("bridge").content().named("", "Heron"), true, null);
        open("library?from=MINE");
        assertThat(names()).containsExactly("Heron");
        assertThat(screen()).contains("Mine");
    }

    @Test
    void an_exercise_leads_to_easier_and_harder_ones() {
        open("library/bridge");
        assertThat(screen()).contains("Easier and harder", "Pelvic tilt", "In no plan yet");
    }

    @Test
    void a_problem_reaches_the_owner_until_it_is_dealt_with() {
        open("library/bridge");
        click("Report a problem");
        click("Report");
        assertThat(screen()).contains("Please say what is wrong.");

        test(find(TextArea.class).single()).setValue("Step 2 lacks the breath.");
        click("Report");
        open("library");
        assertThat(screen()).contains("1 reported problem", "Step 2 lacks the breath.", "Olive Owner");

        click("Dealt with");
        assertThat(screen()).doesNotContain("Step 2 lacks the breath.");
    }

    @Test
    void who_does_not_own_the_practice_reads_no_reports() {
        reporting.report(library.newest(List.of("bridge")).get("bridge").revision(), "Step 2 lacks the breath.");
        comeBackAs(Role.THERAPIST);
        open("library");
        assertThat(screen()).doesNotContain("Step 2 lacks the breath.");
    }

    @Test
    void what_is_offered_no_more_can_be_offered_again() {
        var key = writing.add(
                library.newest(List.of("bridge")).get("bridge").content().named("", "Heron"), true, null);
        open("library/" + key);
        click("Offer no more");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(screen()).contains("1 exercise is offered no more");
        assertThat(names()).doesNotContain("Heron");

        click("Offer again");
        assertThat(names()).contains("Heron");
    }

    @Test
    void when_nothing_fits_that_is_said() {
        open("library");
        test(find(TextField.class).single()).setValue("trampoline");
        assertThat(screen()).contains("No exercise fits all of this.");
    }

    @Test
    void an_exercise_shows_all_that_is_known_and_who_says_so() {
        open("library/supine-twist");
        assertThat(screen())
                .contains(
                        "Cross your left leg over your right leg.",
                        "Cross your right leg over your left leg.",
                        "With ice 4–6 times",
                        "Near your hip: mid-back",
                        "Not in the source, so you decide: sets, how often, for how long, when not to do it.",
                        "Quadratus lumborum: A low back that feels fragile and unstable",
                        "Firm view",
                        "The author’s opinion",
                        "Tony Preston, Integrative Works");
    }

    @Test
    void sets_that_the_source_leaves_open_are_never_made_up() {
        open("library/supine-twist");
        assertThat(screen()).doesNotContain("1 set", "sets of", "sets:");
    }

    @Test
    void every_exercise_can_be_opened() {
        for (var exercise : library.newest()) {
            open("library/" + exercise.content().key());
            assertThat(UI.getCurrent().getInternals().getTitle()).startsWith(exercise.name());
        }
    }

    @Test
    void an_exercise_that_does_not_exist_is_not_there() {
        open("library/levitation");
        assertThat(screen()).contains("There is no such page");
    }

    @Test
    void a_client_does_not_read_the_library_here() {
        comeBackAs(Role.CLIENT);
        open("library");
        assertThat(screen()).doesNotContain("Supine twist");
    }

    private void press(String text) {
        click(text);
    }

    private List<String> chips() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private NativeButton chip(String name) {
        return find(NativeButton.class).all().stream()
                .filter(it -> it.getText().replaceAll(" [0-9]+$", "").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton star(String exercise) {
        return find(NativeButton.class).all().stream()
                .filter(it -> ("Favourite: " + exercise).equals(it.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return find(ExerciseCard.class).all().stream()
                .map(it -> it.getChildren()
                        .filter(RouterLink.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .map(it -> ((RouterLink) it).getText())
                .toList();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
