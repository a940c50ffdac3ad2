package org.homestretch.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.homestretch.figure.Placement;
import org.homestretch.figure.PosedFigure;
import org.homestretch.identity.Role;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Library;
import org.homestretch.library.Origin;
import org.homestretch.library.WritingExercises;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExerciseFormViewTest extends WorkspaceTest {

    @Autowired
    private Library library;

    @Autowired
    private WritingExercises writing;

    @Test
    void a_copy_that_is_saved_unchanged_says_what_the_original_says() {
        for (var original : library.newest()) {
            open("library/" + original.content().key() + "/copy");
            test(name()).setValue("Copy of " + original.content().key());
            click("Save exercise");

            var copy = mine("Copy of " + original.content().key()).content();
            var expected = original.content().named(copy.key(), copy.name());
            assertThat(copy.sourced(expected.sources())).as(copy.name()).isEqualTo(expected);
            assertThat(copy.sources()).hasSize(expected.sources().size() + 1).containsAll(expected.sources());
        }
    }

    @Test
    void a_figure_is_posed_by_sliders_and_undone_step_by_step() {
        open("library/supine-twist/copy");
        test(name()).setValue("Twist, less bent");
        var original =
                library.newest(List.of("supine-twist")).get("supine-twist").content();
        slide("Hip, stretched – bent", 50);
        slide("Knee, straight – bent", 60);
        click("Undo");
        click("Save exercise");

        var figure = mine("Twist, less bent").content().figure();
        assertThat(figure.start().get("rightHip")).containsEntry("flexion", 50.0);
        assertThat(figure.start().get("rightKnee")).containsEntry("flexion", 95.0);
        assertThat(figure.variants()).isEqualTo(original.figure().variants());
    }

    @Test
    void a_figure_is_begun_in_the_position_or_with_another_one_or_left_out() {
        open("library/new");
        position("Lying on your back");
        click("Pose a figure");
        assertThat(find(PoseEditor.class).single().figure()).isEqualTo(PosedFigure.still(Placement.SUPINE));
        click("Add the end of the movement");
        slide("Hip, stretched – bent", 80);
        assertThat(find(PoseEditor.class).single().figure().move())
                .containsExactly(Map.of("rightHip", Map.of("flexion", 80.0)));
        click("Leave the figure out");
        assertThat(find(PoseEditor.class).all()).isEmpty();
    }

    @Test
    void a_new_one_is_written_from_nothing() {
        open("library/new");
        test(name()).setValue("Heron stand");
        area("In one sentence").setValue("Stand on one leg like a heron.");
        position("Standing");
        press("Ankle and foot");
        press("Balance");
        area("What to do").setValue("Stand tall.");
        areas("What to do").getLast().setValue("Lift one foot.");
        area("How hard").setValue("Easy.");
        area("When to stop").setValue("Stop when it hurts.");
        area("Cautions").setValue("Not after a fall.\n\n  Hold on to a chair. ");
        click("Save exercise");

        var heron = mine("Heron stand").content();
        assertThat(heron.cautions()).containsExactly("Not after a fall.", "Hold on to a chair.");
        assertThat(heron.notInSource()).containsExactly(Decision.SETS, Decision.FREQUENCY, Decision.COURSE);
        assertThat(heron.figure()).isNull();
        assertThat(screen()).contains("Heron stand", "Lift one foot.");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_stays() {
        open("library/bridge/copy");
        test(name()).setValue("x".repeat(121));
        area("What to do").setValue(" ");
        var most = number("To");
        most.setValue(2);
        click("Save exercise");

        assertThat(name().getErrorMessage()).isEqualTo("Please use at most 120 characters.");
        assertThat(area("What to do").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(most.getErrorMessage()).isEqualTo("This cannot be less than “From”.");
        assertThat(name().getValue()).hasSize(121);
        assertThat(library.find("").stream().map(FoundExercise::origin)).containsOnly(Origin.BUILT_IN);
    }

    @Test
    @Tag("E2")
    void of_two_who_edit_the_same_revision_the_second_keeps_a_copy() {
        var key = own("Heron");
        open("library/" + key + "/edit");
        test(name()).setValue("Mine now");
        writing.change(key, 1, library.newest(List.of(key)).get(key).content().named(key, "Stork"));
        click("Save exercise");
        assertThat(screen()).contains("Changed meanwhile");
        assertThat(name().getValue()).isEqualTo("Mine now");

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(library.newest(List.of(key)).get(key).name()).isEqualTo("Stork");
        assertThat(mine("Mine now").number()).isOne();
    }

    @Test
    void an_edit_makes_a_new_revision() {
        var key = own("Heron");
        open("library/" + key + "/edit");
        test(name()).setValue("Stork");
        click("Save exercise");
        assertThat(library.newest(List.of(key)).get(key).number()).isEqualTo(2);
    }

    @Test
    void a_built_in_exercise_cannot_be_edited() {
        open("library/bridge/edit");
        assertThat(screen()).contains("There is no such page");
    }

    @Test
    void leaving_what_is_unsaved_is_asked_for() {
        open("library/new");
        test(name()).setValue("Heron");
        open("library");
        assertThat(screen()).contains("Leave without saving?");
        assertThat(name().getValue()).isEqualTo("Heron");
    }

    @Test
    void a_client_writes_none() {
        comeBackAs(Role.CLIENT);
        open("library/new");
        assertThat(screen()).doesNotContain("Save exercise");
    }

    private String own(String called) {
        return writing.add(
                library.newest(List.of("bridge")).get("bridge").content().named("", called), true, null);
    }

    private Exercise mine(String called) {
        return library.newest().stream()
                .filter(it -> it.name().equals(called))
                .findFirst()
                .orElseThrow(() -> new AssertionError(called + " in " + screen()));
    }

    /** As a person would. */
    private void slide(String label, int value) {
        var slider = find(IntegerSlider.class).withLabelContaining(label).single();
        var before = slider.getValue();
        slider.setValue(value);
        ComponentUtil.fireEvent(slider, new ComponentValueChangeEvent<>(slider, slider, before, true));
    }

    private TextField name() {
        return find(TextField.class).single();
    }

    private TextArea area(String label) {
        return areas(label).getFirst();
    }

    private List<TextArea> areas(String label) {
        return find(TextArea.class).all().stream()
                .filter(it -> it.getLabel().startsWith(label))
                .toList();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).all().stream()
                .filter(it -> it.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void position(String text) {
        var select = (Select) find(Select.class).all().stream()
                .filter(it -> "Position".equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
        test(select).selectItem(text);
    }

    private void press(String text) {
        test(find(NativeButton.class).all().stream()
                        .filter(it -> it.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
