package org.homestretch.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.homestretch.identity.Role;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.Library;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LibraryViewTest extends WorkspaceTest {

    @Autowired
    private Library library;

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
    @SuppressWarnings("unchecked")
    void a_position_narrows_the_list() {
        open("library");
        ((Select<Position>) find(Select.class).all().getLast()).setValue(Position.SUPINE);
        assertThat(screen()).contains("Supine twist").doesNotContain("Band row");
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
}
