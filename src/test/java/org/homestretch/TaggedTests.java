package org.homestretch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTags;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;

/** Which compiled tests say by their tags which cases they prove. */
record TaggedTests(Map<String, Set<Tagged>> byCase) {

    /** Says when a test runs, not what it proves. */
    private static final String SLOW = "drill";

    /** @param rule what the test says by its name; empty for a whole class */
    record Tagged(String test, String rule) implements Comparable<Tagged> {

        @Override
        public int compareTo(Tagged other) {
            return (test + " " + rule).compareTo(other.test + " " + other.rule);
        }
    }

    static TaggedTests find() {
        var tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("org.homestretch");
        var found = new TreeMap<String, Set<Tagged>>();
        for (var test : tests) {
            note(found, test, new Tagged(test.getSimpleName(), ""));
            for (var member : test.getMembers()) note(found, member, tagged(test, member));
        }
        return new TaggedTests(found);
    }

    boolean prove(String number) {
        return byCase.containsKey(number);
    }

    /** One line for each class of tests. */
    List<String> of(String number) {
        var classes = byCase.getOrDefault(number, Set.of()).stream()
                .collect(groupingBy(Tagged::test, TreeMap::new, mapping(Tagged::rule, Collectors.toList())));
        return classes.entrySet().stream()
                .map(it -> "`" + it.getKey() + "`: " + rules(it.getValue()))
                .toList();
    }

    private static String rules(List<String> rules) {
        return rules.contains("") ? "all of it" : rules.stream().sorted().collect(joining("; "));
    }

    private static Tagged tagged(JavaClass test, JavaMember member) {
        return new Tagged(test.getSimpleName(), member.getName().replace('_', ' '));
    }

    private static void note(Map<String, Set<Tagged>> found, HasAnnotations<?> where, Tagged tagged) {
        numbers(where)
                .filter(it -> !it.equals(SLOW))
                .forEach(it -> found.computeIfAbsent(it, _ -> new TreeSet<>()).add(tagged));
    }

    private static Stream<String> numbers(HasAnnotations<?> where) {
        return Stream.of(
                        where.tryGetAnnotationOfType(Tag.class).stream().map(Tag::value),
                        where.tryGetAnnotationOfType(Tags.class).stream()
                                .flatMap(it -> Stream.of(it.value()))
                                .map(Tag::value),
                        where.tryGetAnnotationOfType(ArchTag.class).stream().map(ArchTag::value),
                        where.tryGetAnnotationOfType(ArchTags.class).stream()
                                .flatMap(it -> Stream.of(it.value()))
                                .map(ArchTag::value))
                .flatMap(it -> it);
    }
}
