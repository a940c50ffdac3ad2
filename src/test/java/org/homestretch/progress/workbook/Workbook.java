package org.homestretch.progress.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All histories of the workbook, in the order of their numbers. */
final class Workbook {

    private static final Path FOLDER = Path.of("src/test/resources/workbook");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Workbook() {}

    static List<Written> histories() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Workbook::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Written read(Path file) {
        try {
            var name = file.getFileName().toString().replace(".yaml", "");
            var tree = (ObjectNode) YAML.readTree(file.toFile());
            return YAML.treeToValue(tree.put("file", name), Written.class);
        } catch (RuntimeException wrong) {
            throw new IllegalStateException(file + ": " + wrong.getMessage(), wrong);
        }
    }
}
