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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the library's data files strictly: one fault refuses them all, and all faults are told at once. */
final class LibraryFiles {

    private final String root;
    private final List<String> faults = new ArrayList<>();

    private LibraryFiles(String root) {
        this.root = root;
    }

    /** @throws LibraryFilesRefused when any file is wrong */
    static LibraryContent read() {
        return read("classpath:/library");
    }

    static LibraryContent read(String root) {
        return new LibraryFiles(root).content();
    }

    private LibraryContent content() {
        var items = filesIn("education").stream().map(LibraryFiles::keyOf).collect(toSet());
        var education = all("education", EducationItem.class, EducationRules::check);
        var exercises = all("exercise", ExerciseContent.class, (exercise, faults) -> {
            ExerciseRules.check(exercise, faults);
            ExerciseReferences.check(exercise, items, faults);
            FigureRules.check(exercise, faults);
        });
        if (!faults.isEmpty()) throw new LibraryFilesRefused(faults);
        return new LibraryContent(exercises, education);
    }

    private <T extends Record> List<T> all(String folder, Class<T> type, BiConsumer<T, Consumer<String>> check) {
        var contents = new ArrayList<T>();
        var files = filesIn(folder);
        if (files.isEmpty()) faults.add(folder + ": no files in " + root);
        for (var file : files) {
            Consumer<String> faultsHere = fault -> faults.add(folder + "/" + file.getFilename() + ": " + fault);
            StrictYaml.read(textOf(file), keyOf(file), type, faultsHere).ifPresent(content -> {
                check.accept(content, faultsHere);
                contents.add(content);
            });
        }
        return contents;
    }

    private List<Resource> filesIn(String folder) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(root + "/" + folder + "/*.yaml");
            return Stream.of(files)
                    .sorted(Comparator.comparing(LibraryFiles::keyOf))
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
