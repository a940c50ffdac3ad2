package org.homestretch.outcome;

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
import java.util.stream.Stream;
import org.homestretch.outcome.Definition.Better;
import org.homestretch.outcome.Definition.Method;
import org.homestretch.outcome.MeasureCourse.Direction;
import org.homestretch.outcome.MeasureCourse.Size;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class OutcomeMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"(outcome\\.[a-zA-Z.-]*[a-zA-Z])\"");
    private static final Pattern SHORT = Pattern.compile("refused\\([^()]*?, \"([a-z.-]+)\"");

    @Test
    void every_key_in_the_code_has_a_text_and_every_text_is_used() throws IOException {
        assertThat(texts()).isEqualTo(used());
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/homestretch/outcome"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var text = read(file);
                KEY.matcher(text).results().map(it -> it.group(1)).forEach(used::add);
                var under = text.contains("\"outcome.assign.\" + key") ? "outcome.assign." : "outcome.answer.";
                SHORT.matcher(text).results().map(it -> under + it.group(1)).forEach(used::add);
            }
        }
        each(used, "outcome.absent.", AbsentMeasure.values());
        each(used, "outcome.cadence.", Cadence.Kind.values());
        Stream.of(Cadence.Kind.values()).forEach(it -> used.add("outcome.cadence." + it + ".told"));
        each(used, "outcome.change.", Direction.values());
        each(used, "outcome.size.", Size.values());
        used.add("outcome.size.SAME");
        each(used, "outcome.chart.", Better.values());
        each(used, "outcome.about.", Better.values());
        each(used, "outcome.import.method.", Method.values());
        each(used, "outcome.import.", MeasureReport.Standing.values());
        for (var what : Set.of("error", "important")) {
            used.add("outcome.judged." + what);
            used.add("outcome.judged." + what + ".unknown");
        }
        for (var drop : Set.of("choose", "drop", "large", "type", "one")) used.add("outcome.import." + drop);
        for (var what : Set.of("enter", "stop")) used.add("outcome." + what + ".named");
        for (var column : Set.of("date", "score", "by", "correct")) used.add("outcome.table." + column);
        return used;
    }

    private static void each(Set<String> used, String before, Enum<?>... values) {
        Stream.of(values).forEach(it -> used.add(before + it));
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
                new ClassPathResource("messages/outcome.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
