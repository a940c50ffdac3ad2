package org.homestretch.plan.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PauseMessagesTest {

    /** Whole keys, and those that rules and words put behind "pause." */
    private static final Pattern KEY = Pattern.compile(
            "\"pause\\.([a-z.-]*[a-z])\"(?! \\+)|(?:refused\\(\"?\\w+\"?, |\\? refused\\(field, |say\\()\"([a-z.-]*[a-z])\"");

    @Test
    void every_key_in_the_code_has_a_text_and_every_text_is_used() throws IOException {
        assertThat(texts()).isEqualTo(used());
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/homestretch/plan"))) {
            files.filter(it -> it.getFileName().toString().matches(".*(Paus|Resume).*\\.java"))
                    .map(PauseMessagesTest::read)
                    .flatMap(it -> KEY.matcher(it).results())
                    .map(it -> "pause." + (it.group(1) == null ? it.group(2) : it.group(1)))
                    .forEach(used::add);
        }
        for (var kind : PauseKind.values()) {
            used.add("pause.kind." + kind);
            used.add("pause.for." + kind);
        }
        used.add("pause.kind.missing");
        used.add("pause.from.missing");
        used.add("pause.taken");
        return used;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> texts() throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("messages/pause.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
