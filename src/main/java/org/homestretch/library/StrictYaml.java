package org.homestretch.library;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Binds one YAML file to a record and forgives nothing: no unknown, doubled or missing part, and no foreign key. */
final class StrictYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictYaml() {}

    /** Empty after telling the faults. The key is the one that the file's name promises. */
    static <T extends Record> Optional<T> read(String text, String key, Class<T> type, Consumer<String> faults) {
        return tree(text, faults).flatMap(it -> bind(it, key, type, faults));
    }

    /** The parts as they stand there, whatever they are. */
    static Optional<JsonNode> tree(String text, Consumer<String> faults) {
        try {
            return Optional.of(YAML.readTree(text));
        } catch (JacksonException wrong) {
            faults.accept(told(wrong));
            return Optional.empty();
        }
    }

    /** @param key none when any will do */
    static <T extends Record> Optional<T> bind(
            JsonNode tree, @Nullable String key, Class<T> type, Consumer<String> faults) {
        var missing = RequiredParts.missingIn(tree, type);
        missing.forEach(place -> faults.accept(place + " is missing"));
        if (!missing.isEmpty()) return Optional.empty();
        if (key != null) requireKey(tree, key, faults);
        try {
            return Optional.of(YAML.treeToValue(tree, type));
        } catch (JacksonException wrong) {
            faults.accept(told(wrong));
            return Optional.empty();
        }
    }

    private static void requireKey(JsonNode tree, String key, Consumer<String> faults) {
        var found = tree.path("key").asString();
        if (!found.equals(key)) faults.accept("key: " + found + " must equal the file name");
    }

    private static String told(JacksonException wrong) {
        var place = placeOf(wrong);
        // The line is only right while the text is still being parsed; later the place is.
        var where = place.isEmpty() ? "line " + wrong.getLocation().getLineNr() : place;
        return where + ": " + wrong.getOriginalMessage().replaceAll("\\s+", " ");
    }

    private static String placeOf(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
