package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent.Association.Claim;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.library.ExerciseContent.EducationLink.Trigger;
import org.homestretch.library.ExerciseContent.Equipment;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.ExerciseContent.Region;
import org.homestretch.library.ExerciseContent.Step.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class LibraryMessagesTest {

    @ParameterizedTest
    @MethodSource("constants")
    void every_word_of_the_library_has_a_label(Enum<?> constant) throws IOException {
        var kind = constant.getDeclaringClass().getSimpleName().toLowerCase();
        assertThat(messages().getProperty("library." + kind + "." + constant.name()))
                .isNotBlank();
    }

    @Test
    void every_part_of_an_exercise_has_a_name() throws IOException {
        for (var part : ExerciseContent.class.getRecordComponents()) {
            assertThat(messages().getProperty("library.part." + part.getName()))
                    .as(part.getName())
                    .isNotBlank();
        }
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        Facet.values(),
                        Origin.values(),
                        Position.values(),
                        Region.values(),
                        Purpose.values(),
                        Equipment.values(),
                        Decision.values(),
                        Role.values(),
                        Claim.values(),
                        Trigger.values())
                .flatMap(Stream::of);
    }

    private static Properties messages() throws IOException {
        var messages = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("messages/library.properties").getInputStream(), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
