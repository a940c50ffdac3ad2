package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryFilesReadabilityTest {

    private static final double LIMIT = 8;

    @ParameterizedTest
    @MethodSource("exercises")
    void every_exercise_reads_easily(ExerciseContent exercise) {
        assertThat(ReadingGrade.of(textsOf(exercise))).as(exercise.key()).isLessThanOrEqualTo(LIMIT);
    }

    @ParameterizedTest
    @MethodSource("education")
    void every_lesson_reads_easily(EducationItem item) {
        var texts = Stream.concat(Stream.of(item.title(), item.introduction()), item.tips().stream());
        assertThat(ReadingGrade.of(texts.toList())).as(item.key()).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void the_grade_is_that_of_flesch_and_kincaid() {
        assertThat(ReadingGrade.of(List.of("The cat sat on the mat."))).isCloseTo(-1.45, within(0.01));
        assertThat(ReadingGrade.of(List.of("Considerable musculoskeletal rehabilitation necessitates supervision.")))
                .isGreaterThan(LIMIT);
    }

    @ParameterizedTest
    @CsvSource({
        "knee,1",
        "gentle,2",
        "stretches,2",
        "exercise,3",
        "tighter,2",
        "hold,1",
        "make,1",
        "muscles,2",
        "while,1",
        "needed,2",
        "lowered,2"
    })
    void syllables_are_counted_as_spoken(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
    }

    static List<ExerciseContent> exercises() {
        return LibraryFiles.read().exercises();
    }

    static List<EducationItem> education() {
        return LibraryFiles.read().education();
    }

    private static List<String> textsOf(ExerciseContent exercise) {
        var steps = exercise.steps().stream()
                .flatMap(step -> Stream.of(step.text(), step.why(), step.left(), step.right()));
        var preparations = exercise.preparations().stream().flatMap(it -> Stream.of(it.question(), it.instruction()));
        var rules = Stream.of(
                exercise.summary(),
                exercise.endFeel(),
                exercise.effortCue(),
                exercise.stopRule(),
                exercise.clickRule());
        return Stream.of(rules, steps, preparations, exercise.cautions().stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }
}
