package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ExerciseSchemaTest {

    private static final Path PUBLISHED = Path.of("docs/library/exercise.schema.json");
    private static final Path FILES = Path.of("src/main/resources/library/exercise");
    private static final Path SOUND = Path.of("src/test/resources/library-broken/exercise/wall-lean.yaml");

    static final List<Arguments> BROKEN = List.of(
            arguments("{role: SET_UP,", "{speed: 3, role: SET_UP,", ".steps[0].speed"),
            arguments("STANDING", "FLOATING", ".position"),
            arguments("unit: REPETITIONS, low: 8", "unit: MILES, low: 8", ".dosage.amount"),
            arguments("low: 8, high: 10", "low: 8", ".dosage.amount"),
            arguments("low: 8, high: 10", "low: 0, high: 10", ".dosage.amount"),
            arguments("name: Wall lean", "name: null", ".name"),
            arguments("cautions: []", "", ".cautions"),
            arguments("text: Stand near a wall.", "text: ' '", ".steps[0].text"),
            arguments("  bonusAfterClick: true", "", ".dosage.bonusAfterClick"),
            arguments("key: wall-lean", "key: Wall-lean", ".key"),
            arguments("https://example.org", "example.org", ".sources[0].link"));

    private final YAMLMapper yaml = new YAMLMapper();

    /** After a change of the records: {@code -Dschema.update=true} writes it anew. */
    @Test
    void the_published_schema_is_that_of_the_records() throws IOException {
        var made = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(ExerciseSchema.make())
                + "\n";
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, made);
        }
        assertThat(published()).isEqualTo(new JsonMapper().readTree(made));
    }

    @Test
    void every_exercise_of_the_library_has_the_published_form() throws IOException {
        try (var files = Files.list(FILES)) {
            for (var file : files.toList()) {
                assertThat(SchemaCheck.faults(published(), yaml.readTree(Files.readString(file))))
                        .as(file.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("BROKEN")
    void what_the_library_refuses_for_its_form_the_schema_refuses_at_the_same_place(
            String sound, String broken, String place) throws IOException {
        var text = Files.readString(SOUND);
        assertThat(SchemaCheck.faults(published(), yaml.readTree(text))).isEmpty();
        assertThat(text).contains(sound);

        assertThat(SchemaCheck.faults(published(), yaml.readTree(text.replace(sound, broken))))
                .anyMatch(it -> it.startsWith(place + ":"));
    }

    private static JsonNode published() {
        try {
            return new JsonMapper().readTree(Files.readString(PUBLISHED));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
