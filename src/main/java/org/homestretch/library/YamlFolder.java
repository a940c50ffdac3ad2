package org.homestretch.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A folder of data files, each a record under the key that its file is named after; every fault names file, place and line. */
public final class YamlFolder {

    private final String root;
    private final String folder;
    private final Consumer<String> faults;

    public YamlFolder(String root, String folder, Consumer<String> faults) {
        this.root = root;
        this.folder = folder;
        this.faults = faults;
    }

    /** Those of unreadable files as well. */
    public Set<String> keys() {
        return files().stream().map(YamlFolder::keyOf).collect(toSet());
    }

    /** In the order of their keys. */
    public <T extends Record> List<T> read(Class<T> type, BiConsumer<T, Consumer<String>> check) {
        var contents = new ArrayList<T>();
        var files = files();
        if (files.isEmpty()) faults.accept(folder + ": no files in " + root);
        for (var file : files) {
            var key = keyOf(file);
            var text = textOf(file);
            var lines = YamlLines.of(text);
            Consumer<String> here = fault -> tell(key, lines.located(fault));
            StrictYaml.read(text, key, type, here).ifPresent(content -> {
                check.accept(content, here);
                contents.add(content);
            });
        }
        return contents;
    }

    void tell(String key, String fault) {
        faults.accept(folder + "/" + key + ".yaml: " + fault);
    }

    private List<Resource> files() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(root + "/" + folder + "/*.yaml");
            return Stream.of(files)
                    .sorted(Comparator.comparing(YamlFolder::keyOf))
                    .toList();
        } catch (FileNotFoundException absent) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String keyOf(Resource file) {
        return requireNonNull(file.getFilename()).replaceFirst("\\.yaml$", "");
    }

    private static String textOf(Resource file) {
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
