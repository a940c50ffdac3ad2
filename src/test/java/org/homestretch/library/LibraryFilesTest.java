package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Seconds;
import org.homestretch.library.ExerciseContent.Equipment;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Purpose;
import org.junit.jupiter.api.Test;

class LibraryFilesTest {

    private final LibraryContent library = LibraryFiles.read();

    @Test
    void eighty_exercises_or_more_and_fourteen_lessons_come_with_the_product() {
        assertThat(library.exercises()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(library.education())
                .extracting(EducationItem::key)
                .containsExactlyInAnyOrder(
                        "easier-breathing",
                        "easier-stretching",
                        "first-steps",
                        "flare-ups",
                        "getting-up-from-the-floor",
                        "ice-and-heat",
                        "keep-going",
                        "lifting",
                        "pacing",
                        "pain-and-exercise",
                        "sitting",
                        "sleep",
                        "steady-on-your-feet",
                        "when-to-stop");
    }

    @Test
    void one_strengthens_each_side_on_its_own() {
        assertThat(library.exercises())
                .anyMatch(it -> it.purposes().contains(Purpose.STRENGTH) && isDoneOnBothSides(it));
    }

    @Test
    void one_trains_balance_in_seconds_near_a_support() {
        assertThat(library.exercises())
                .anyMatch(it -> it.purposes().contains(Purpose.BALANCE)
                        && it.dosage().amount() instanceof Seconds
                        && it.equipment().contains(Equipment.SUPPORT));
    }

    @Test
    void one_is_breathing_without_sides() {
        assertThat(library.exercises())
                .anyMatch(it ->
                        it.purposes().contains(Purpose.BREATHING) && it.dosage().laterality() == Laterality.NONE);
    }

    @Test
    void one_alternates_sides() {
        assertThat(library.exercises()).anyMatch(it -> it.dosage().laterality() == Laterality.ALTERNATING);
    }

    @Test
    void one_has_a_tempo() {
        assertThat(library.exercises()).anyMatch(it -> it.dosage().tempo() != null);
    }

    @Test
    void some_are_done_lying_on_the_side_on_hands_and_knees_and_sitting() {
        assertThat(library.exercises())
                .extracting(ExerciseContent::position)
                .contains(Position.SIDE_LYING, Position.FOUR_POINT, Position.SITTING);
    }

    @Test
    void one_is_done_standing_at_a_wall() {
        assertThat(library.exercises())
                .anyMatch(it ->
                        it.position() == Position.STANDING && it.equipment().contains(Equipment.WALL));
    }

    @Test
    void one_uses_a_band() {
        assertThat(library.exercises()).anyMatch(it -> it.equipment().contains(Equipment.BAND));
    }

    @Test
    void an_exercise_done_on_both_sides_words_a_step_for_each() {
        Predicate<ExerciseContent> wordsBoth = it -> it.steps().stream().anyMatch(step -> step.left() != null);
        assertThat(library.exercises().stream().filter(LibraryFilesTest::isDoneOnBothSides))
                .isNotEmpty()
                .allMatch(wordsBoth);
    }

    @Test
    void every_exercise_tells_when_to_stop_when_pain_is_high() {
        var stop = new ExerciseContent.EducationLink("when-to-stop", ExerciseContent.EducationLink.Trigger.PAIN_HIGH);
        assertThat(library.exercises()).allMatch(it -> it.education().contains(stop));
    }

    private static boolean isDoneOnBothSides(ExerciseContent exercise) {
        return exercise.dosage().laterality() == Laterality.BOTH;
    }
}
