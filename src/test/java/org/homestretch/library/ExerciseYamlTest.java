package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseYamlTest {

    private static final List<String> AWKWARD = List.of(
            "yes",
            "No",
            "null",
            "~",
            "1:30",
            "0x1f",
            "1e5",
            "12",
            "-3.5",
            ".nan",
            "2026-11-22",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "'a'",
            "\"a\"",
            "a\\b",
            "{a}",
            "[a]",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "?",
            ": a",
            "a:",
            "<script>alert(1)</script>",
            "a\nb",
            "a\n\n b\n",
            "\ta",
            "a\r\nb",
            "Größe “é” 🤸",
            "---",
            "...",
            "=1+1");

    @ParameterizedTest
    @MethodSource("org.homestretch.library.LibraryCases#exercises")
    void every_exercise_is_read_as_it_was_written(ExerciseContent exercise) {
        assertThat(read(ExerciseYaml.write(exercise))).isEqualTo(exercise);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_text_is_read_as_it_was_written(String text) {
        var exercise = LibraryCases.exercise("bridge").named("bridge", text);
        assertThat(read(ExerciseYaml.write(exercise)).name()).isEqualTo(text);
    }

    static Stream<String> texts() {
        var random = new Random(7);
        var made = Stream.generate(() -> AWKWARD.get(random.nextInt(AWKWARD.size()))
                        + random.ints(3, ' ', 0x17f)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + AWKWARD.get(random.nextInt(AWKWARD.size())))
                .filter(it -> it.codePoints().noneMatch(at -> at >= 0x7f && at < 0xa0))
                .limit(200);
        return Stream.concat(AWKWARD.stream(), made);
    }

    @Test
    void what_is_not_said_is_left_out() {
        var text = ExerciseYaml.write(LibraryCases.exercise("bridge").linked(List.of(), List.of(), List.of()));
        assertThat(text).contains("education: []").doesNotContain("null", "easier", "harder", "clickRule");
    }

    @Test
    void pictures_are_not_read() {
        var text = ExerciseYaml.write(LibraryCases.exercise("bridge")) + "media: [{id: x}]\n";
        var file = ExerciseYaml.read(text, "bridge", fault -> assertThat(fault).isNull());
        assertThat(file.hadPictures()).isTrue();
        assertThat(file.content()).contains(LibraryCases.exercise("bridge"));
    }

    @Test
    @Tag("D4")
    void references_are_refused_and_unfold_nothing() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        assertThat(faults(bomb.toString())).singleElement().asString().startsWith("line 1: an anchor");
        assertThat(faults("name: *x")).singleElement().asString().startsWith("line 1: an anchor");
    }

    @Test
    @Tag("D4")
    void deep_nesting_is_refused() {
        assertThat(faults("[".repeat(90_000))).singleElement().asString().contains("too deep");
        assertThat(faults("{a: ".repeat(30_000))).singleElement().asString().contains("too deep");
    }

    @Test
    @Tag("D4")
    void very_many_parts_are_refused() {
        assertThat(faults("a: [" + "1,".repeat(50_000) + "1]"))
                .singleElement()
                .asString()
                .contains("too many parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "hello",
                "- a\n- b",
                "42",
                "a: b\n---\na: b",
                "a: b\na: c",
                "{",
                "key: !!java.net.URL [x]",
                "\u0000",
                "a: \"\\0\"",
                "name: &x y"
            })
    void what_is_no_exercise_is_refused_with_a_sentence(String text) {
        assertThat(faults(text)).isNotEmpty().allSatisfy(it -> assertThat(it).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "low: 99999999999999999999",
                "low: 1e999",
                "low: .inf",
                "low: .nan",
                "low: 2147483648",
                "low: abc",
                "low: 0",
                "low: -1",
                "low: 10.5"
            })
    void numbers_that_are_none_are_refused(String low) {
        var text = ExerciseYaml.write(LibraryCases.exercise("bridge"));
        assertThat(text).containsPattern("low: \\d+");
        assertThat(faults(text.replaceFirst("low: \\d+", low))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".inf", "-.inf", "1e300", "99999", "null", "x", "[1]", "{a: 1}"})
    void an_angle_that_is_none_is_refused_or_left_out(String angle) {
        var text = ExerciseYaml.write(LibraryCases.exercise("supine-twist"));
        assertThat(text).containsPattern("flexion: [0-9.]+");
        var changed = text.replaceFirst("flexion: [0-9.]+", "flexion: " + angle);
        var faults = new ArrayList<String>();
        var content = ExerciseYaml.read(changed, "supine-twist", faults::add).content();
        content.ifPresent(it -> FigureRules.check(it, faults::add));
        if (angle.equals("null")) assertThat(faults).isEmpty();
        else assertThat(faults).isNotEmpty();
    }

    private static ExerciseContent read(String text) {
        return ExerciseYaml.read(
                        text, null, fault -> assertThat(fault + " in " + text).isNull())
                .content()
                .orElseThrow();
    }

    private static List<String> faults(String text) {
        var faults = new ArrayList<String>();
        ExerciseYaml.read(text, null, faults::add);
        return faults;
    }
}
