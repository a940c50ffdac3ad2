package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class LibraryFilesRefusalTest {

    private static final Path SOUND = Path.of("src/test/resources/library-broken");
    private static final String EXERCISE = "exercise/wall-lean.yaml";
    private static final String ITEM = "education/rest-well.yaml";

    static final List<Arguments> UNREADABLE = List.of(
            arguments("{role: SET_UP,", "{speed: 3, role: SET_UP,", "steps[0].speed: Unrecognized property"),
            arguments("name: Wall lean", "name: Wall lean\nname: Wall push", "line 4: Duplicate"),
            arguments("STANDING", "FLOATING", "position: Cannot deserialize"),
            arguments("low: 8, high: 10", "low: 10, high: 8", "dosage.amount: "),
            arguments("unit: REPETITIONS, low: 8", "unit: MILES, low: 8", "dosage.amount: "),
            arguments("low: 8, high: 10", "low: 8", "dosage.amount.high: "),
            arguments("[STRENGTH]", "[STRENGTH", "line 6: "));

    static final List<Arguments> MISSING = List.of(
            arguments("name: Wall lean", "name: null", "name"),
            arguments("cautions: []", "", "cautions"),
            arguments("text: Stand near a wall.", "text: ' '", "steps[0].text"),
            arguments("structures:", "structures:\n  -", "structures[0]"),
            arguments("  bonusAfterClick: true", "", "dosage.bonusAfterClick"),
            arguments("author: A. Mason", "author: null", "sources[0].author"));

    static final List<Arguments> CONTRADICTIONS = List.of(
            arguments("key: wall-lean", "key: wall-push", "key: wall-push must equal the file name"),
            arguments("{key: chest", "{key: Chest", "structures: Chest must be lower case"),
            arguments("{key: far", "{key: near", "variants.distance: near is there twice"),
            arguments("structure: chest", "structure: back", "associations.structure: there is no back"),
            arguments("pattern: weak-arms", "pattern: pain", "associations.pattern: there is no pain"),
            arguments("preparation: warmth", "preparation: ice", "dosage.branches.preparation: there is no ice"),
            arguments("variant: distance", "variant: height", "dosage.variant: there is no height"),
            arguments("value: near", "value: nearer", "dosage.variant.value: there is no nearer"),
            arguments("item: rest-well", "item: rest", "education: there is no rest"),
            arguments("sideOrder: LEFT_FIRST", "sideOrder: null", "dosage: A side order belongs"),
            arguments("laterality: BOTH", "laterality: NONE", "dosage: A side order belongs"),
            arguments("laterality: BOTH", "laterality: NONE", "steps[0]: left and right need"),
            arguments("right: Right", "why: Right", "steps[0]: left and right belong together"),
            arguments("sets: null", "sets: 2", "notInSource: must have SETS exactly when sets is null"),
            arguments("[SETS, CONTRAINDICATIONS]", "[CONTRAINDICATIONS]", "notInSource: must have SETS"),
            arguments("[SETS, CONTRAINDICATIONS]", "[SETS]", "notInSource: must have CONTRAINDICATIONS"),
            arguments("sets: null", "sets: 21", "dosage: sets must be 1 to 20, not 21"),
            arguments("bonusAfterClick: true", "bonusAfterClick: false", "clickRule: needed with bonusAfterClick"),
            arguments("{kind: HOLD, seconds: 3}", "{kind: HOLD, seconds: 5}", "rep: the seconds of HOLD must equal"),
            arguments("holdSeconds: 3", "holdSeconds: null", "rep: the seconds of HOLD must equal"),
            arguments("returnSeconds: 4", "returnSeconds: 5", "rep: the seconds of RETURN must equal"),
            arguments("moveSeconds: 2", "moveSeconds: 5", "rep: the seconds of MOVE must equal"),
            arguments("  - {kind: RETURN, seconds: 4}", "", "rep: repetitions are counted on a return"),
            arguments("{kind: MOVE, seconds: 2}", "{kind: MOVE, seconds: 0}", "rep: each phase needs a second"),
            arguments("unit: REPETITIONS, low: 8", "unit: SECONDS, low: 8", "rep: must be []"),
            arguments("      - {key: far, name: Far, area: chest}", "", "variants.distance: two values or more"),
            arguments("[STRENGTH]", "[]", "purposes: at least one is needed"),
            arguments("[SHOULDER]", "[]", "regions: at least one is needed"),
            arguments("https://example.org", "example.org", "sources: example.org/walls must be a full https address"));

    @TempDir
    Path root;

    @BeforeEach
    void copy_the_sound_files() throws IOException {
        for (var file : List.of(EXERCISE, ITEM)) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.copy(SOUND.resolve(file), root.resolve(file));
        }
    }

    @Test
    void the_files_that_these_tests_break_are_sound() {
        assertThatCode(this::read).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @FieldSource("UNREADABLE")
    void what_does_not_fit_the_model_is_refused(String sound, String broken, String fault) throws IOException {
        change(EXERCISE, sound, broken);
        assertRefused(EXERCISE, fault);
    }

    @ParameterizedTest
    @FieldSource("MISSING")
    void a_missing_part_is_refused_with_its_place(String sound, String broken, String place) throws IOException {
        change(EXERCISE, sound, broken);
        assertRefused(EXERCISE, place + " is missing");
    }

    @ParameterizedTest
    @FieldSource("CONTRADICTIONS")
    void parts_that_contradict_each_other_are_refused(String sound, String broken, String fault) throws IOException {
        change(EXERCISE, sound, broken);
        assertRefused(EXERCISE, fault);
    }

    @Test
    void an_exercise_without_sources_is_refused() throws IOException {
        var text = Files.readString(root.resolve(EXERCISE));
        change(EXERCISE, text.substring(text.indexOf("sources:")), "sources: []");
        assertRefused(EXERCISE, "sources: at least one is needed");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Files.writeString(root.resolve(EXERCISE), "");
        assertRefused(EXERCISE, "key is missing");
    }

    @Test
    void education_without_tips_is_refused() throws IOException {
        change(ITEM, "tips:\n  - Sit down.", "tips: []");
        assertRefused(ITEM, "tips: at least one is needed");
    }

    @Test
    void education_named_otherwise_than_its_file_is_refused() throws IOException {
        change(ITEM, "key: rest-well", "key: rest");
        assertRefused(ITEM, "key: rest must equal the file name");
    }

    @Test
    void a_library_without_exercises_is_refused() throws IOException {
        Files.delete(root.resolve(EXERCISE));
        assertThatExceptionOfType(LibraryFilesRefused.class)
                .isThrownBy(this::read)
                .withMessageStartingWith("exercise: no files");
    }

    @Test
    void a_fault_names_file_field_and_line() throws IOException {
        change(EXERCISE, "text: Stand near a wall.", "text: ' '");
        change(EXERCISE, "[SHOULDER]", "[]");
        var lines = Files.readAllLines(root.resolve(EXERCISE));
        var text = lines.indexOf(lines.stream()
                        .filter(it -> it.contains("text: ' '"))
                        .findFirst()
                        .orElseThrow())
                + 1;
        assertRefused(EXERCISE, "steps[0].text is missing (line " + text + ")");

        change(EXERCISE, "text: ' '", "text: Stand near a wall.");
        var regions = Files.readAllLines(root.resolve(EXERCISE)).indexOf("regions: []") + 1;
        assertRefused(EXERCISE, "regions: at least one is needed (line " + regions + ")");
    }

    @Test
    void all_faults_are_told_at_once() throws IOException {
        change(EXERCISE, "[STRENGTH]", "[]");
        change(ITEM, "title: Rest well", "title: ''");
        assertRefused(EXERCISE, "purposes: at least one is needed");
        assertRefused(ITEM, "title is missing");
    }

    private void change(String file, String sound, String broken) throws IOException {
        var text = Files.readString(root.resolve(file));
        assertThat(text).contains(sound);
        Files.writeString(root.resolve(file), text.replace(sound, broken));
    }

    private void assertRefused(String file, String fault) {
        assertThatExceptionOfType(LibraryFilesRefused.class)
                .isThrownBy(this::read)
                .satisfies(refused -> assertThat(refused.getMessage().lines())
                        .anySatisfy(
                                line -> assertThat(line).startsWith(file + ": ").contains(fault)));
    }

    private void read() {
        LibraryFiles.read("file:" + root);
    }
}
