package org.homestretch.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What else people call the things that the library's words stand for. */
final class Synonyms {

    private final Map<String, List<String>> byLibraryWords;

    private Synonyms(Map<String, List<String>> byLibraryWords) {
        this.byLibraryWords = byLibraryWords;
    }

    static Synonyms read() {
        try {
            var text = new ClassPathResource("library/synonyms.yaml").getContentAsString(UTF_8);
            return new Synonyms(new YAMLMapper().readValue(text, new TypeReference<Map<String, List<String>>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, List<String>> all() {
        return byLibraryWords;
    }

    /** All synonyms of what this text says. */
    List<String> of(SearchWords text) {
        return byLibraryWords.entrySet().stream()
                .filter(it -> text.say(SearchWords.of(it.getKey())))
                .flatMap(it -> it.getValue().stream())
                .toList();
    }
}
