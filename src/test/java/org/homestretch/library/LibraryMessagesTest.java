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

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
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
