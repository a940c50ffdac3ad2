package org.homestretch.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homestretch.library.BuiltInExercises;
import org.homestretch.support.HomestretchTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomestretchTest
class StartingPointFilesTest {

    private static final String SOUND = """
            key: sore-back
            title: Sore back
            description: For a back that is sore.
            phase: {name: Settle, weeks: 2, next: Go on to strength.}
            lines:
              - {exercise: bridge, often: {everyDays: 1, timesADay: 2}, weeks: 4, reviewWeeks: 2, note: Slowly.}
              - {exercise: supine-twist, often: null}
            sources:
              - {title: Back pain, author: A. Mason, publisher: null, link: https://example.org, read: 2026-11-25}
            """;

    static final List<Arguments> FAULTS = List.of(
            arguments("key: sore-back", "key: bad-back", "key: bad-back must equal the file name"),
            arguments("exercise: bridge", "exercise: brigde", "lines[0].exercise: there is no brigde"),
            arguments("supine-twist", "bridge", "lines: bridge is there twice"),
            arguments("timesADay: 2", "timesAWeek: 2", "lines[0].often: must be everyDays with timesADay"),
            arguments("everyDays: 1", "everyDays: 31", "lines[0].everyDays: plan.every.range"),
            arguments("weeks: 4", "weeks: 105", "lines[0].weeks: plan.template.weeks.range"),
            arguments("weeks: 2, next", "weeks: 53, next", "phase.weeks: 1 to 52"),
            arguments("title: Sore back", "title: " + "t".repeat(121), "title: plan.title.long"),
            arguments("note: Slowly.", "remark: Slowly.", "lines[0].remark: Unrecognized property"),
            arguments("title: Back pain", "title: ' '", "sources[0].title is missing"),
            arguments("https://example.org", "http://example.org", "sources: http://example.org must be a full https"));

    @TempDir
    Path folder;

    @Autowired
    BuiltInExercises exercises;

    @Test
    void a_sound_file_is_read_and_may_leave_open_how_often() throws IOException {
        write(SOUND);

        assertThatCode(this::read).doesNotThrowAnyException();
        assertThat(read()).extracting(StartingPoint::title).containsExactly("Sore back");
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void a_fault_is_told_with_file_and_place(String sound, String wrong, String told) throws IOException {
        write(SOUND.replace(sound, wrong));

        assertThatExceptionOfType(StartingPointsRefused.class)
                .isThrownBy(this::read)
                .withMessageContaining("template/sore-back.yaml: " + told);
    }

    @Test
    void the_pictures_that_most_people_come_with_have_one() {
        assertThat(StartingPoints.read("classpath:/library", exercises))
                .extracting(StartingPoint::key)
                .containsExactlyInAnyOrder(
                        "achilles-tendon-pain",
                        "acute-low-back",
                        "ankle-sprain-early",
                        "ankle-sprain-later",
                        "balance-in-older-age",
                        "chronic-low-back",
                        "desk-and-posture",
                        "frozen-shoulder",
                        "knee-osteoarthritis",
                        "neck-pain",
                        "plantar-heel-pain",
                        "tennis-elbow");
    }

    private List<StartingPoint> read() {
        return StartingPoints.read(folder.toUri().toString(), exercises);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("template"));
        Files.writeString(folder.resolve("template/sore-back.yaml"), text);
    }
}
