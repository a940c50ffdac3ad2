package org.homestretch;

import static java.util.stream.Collectors.joining;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What could be tried against the program or fail beneath it, as a readable file says, and a page of how each stands. */
record SecurityCases(Map<String, Group> groups, Map<String, Drill> drills) {

    record Group(String title, Map<String, Case> cases) {}

    /**
     * @param is what must come of it
     * @param left what no test proves yet
     * @param byHand what was done instead of a test
     */
    record Case(String is, @Nullable String left, @Nullable String byHand) {}

    /** What a drill measured when it was last recorded, by number of its case. */
    record Drill(String on, String machine, String figures) {}

    private static final String HEAD = """
            # Security, case by case

            What somebody could try and what could fail, what must come of it, and which tests prove it. This page is made from
            `src/test/resources/security/cases.yaml` and the `@Tag`s of the tests; `./mvnw test -Dtest=SecurityCasesTest
            -Dsecurity.update=true` writes it anew. Figures are of the last drills that were recorded (`./mvnw verify -Pdrills
            -Ddrills.record=true`), on the machine named.

            """;

    static SecurityCases read() {
        return new SecurityCases(
                new YAMLMapper().readValue(file("cases"), new TypeReference<Map<String, Group>>() {}),
                new YAMLMapper().readValue(file("drills"), new TypeReference<Map<String, Drill>>() {}));
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(SecurityCases.class.getResourceAsStream("/security/" + name + ".yaml"));
    }

    List<String> numbers() {
        return groups.values().stream()
                .flatMap(it -> it.cases().keySet().stream())
                .toList();
    }

    /** Those of which nothing at all is said: neither a test nor what is left nor what was done by hand. */
    List<String> unsaid(TaggedTests tests) {
        return all().filter(it ->
                        it.getValue().left() == null && it.getValue().byHand() == null && !tests.prove(it.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    String page(TaggedTests tests) {
        var proven = all().filter(it -> tests.prove(it.getKey())).count();
        var whole = all().filter(it -> tests.prove(it.getKey()) && it.getValue().left() == null)
                .count();
        var sum = "Of %d cases %d have tests, %d of them with nothing left to prove.%n"
                .formatted(numbers().size(), proven, whole);
        return HEAD
                + sum
                + groups.values().stream().map(it -> section(it, tests)).collect(joining());
    }

    private Stream<Map.Entry<String, Case>> all() {
        return groups.values().stream().flatMap(it -> it.cases().entrySet().stream());
    }

    private String section(Group group, TaggedTests tests) {
        return "\n## " + group.title() + "\n\n| case | what must hold | how it stands |\n| --- | --- | --- |\n"
                + group.cases().entrySet().stream()
                        .map(it -> row(it.getKey(), it.getValue(), tests))
                        .collect(joining());
    }

    private String row(String number, Case what, TaggedTests tests) {
        var left = what.left() == null ? null : (tests.prove(number) ? "Left: " : "**Open**: ") + what.left();
        var byHand = what.byHand() == null ? null : "By hand: " + what.byHand();
        var standing = Stream.concat(tests.of(number).stream(), Stream.of(drilled(number), byHand, left))
                .filter(Objects::nonNull)
                .collect(joining("<br>"));
        return "| %s | %s | %s |%n".formatted(number, what.is(), standing);
    }

    private @Nullable String drilled(String number) {
        var drill = drills.get(number);
        return drill == null ? null : "Drill of %s (%s): %s".formatted(drill.on(), drill.machine(), drill.figures());
    }
}
