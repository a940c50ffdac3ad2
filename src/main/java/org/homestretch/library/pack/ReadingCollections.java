package org.homestretch.library.pack;

import java.time.LocalDate;
import java.util.function.Function;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.pack.ImportNote.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of public collections: a list is free-exercise-db's, results are wger's. */
final class ReadingCollections {

    static final int ENTRIES = 5_000;

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(20)
                    .maxStringLength(100_000)
                    .build())
            .build());

    private final WritingExercises writing;
    private final Findings findings;
    private final LocalDate today;

    ReadingCollections(WritingExercises writing, Findings findings, LocalDate today) {
        this.writing = writing;
        this.findings = findings;
        this.today = today;
    }

    void read(String text) {
        var tree = tree(text);
        if (tree.isArray()) read(tree, it -> FreeExerciseDb.facts(it, today));
        else if (tree.path("results").isArray()) read(tree.path("results"), it -> Wger.facts(it, today));
        else if (tree.has("translations")) read(JSON.createArrayNode().add(tree), it -> Wger.facts(it, today));
        else throw new PackRefused(Kind.OTHER_FORMAT);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException unreadable) {
            var line = unreadable.getLocation() == null
                    ? 1
                    : unreadable.getLocation().getLineNr();
            throw new PackRefused(Kind.NO_JSON, Integer.toString(line));
        }
    }

    private void read(JsonNode entries, Function<JsonNode, Facts> facts) {
        if (entries.size() > ENTRIES) throw new PackRefused(Kind.TOO_MANY);
        for (int i = 0; i < entries.size(); i++) take("[" + i + "]", entries.get(i), facts);
    }

    private void take(String place, JsonNode entry, Function<JsonNode, Facts> reader) {
        var name = "";
        try {
            var facts = reader.apply(entry);
            name = facts.name();
            var content = Draft.of(facts);
            var faults = writing.faults(content);
            if (faults.isEmpty()) findings.offer(offered(place, facts, content));
            else
                findings.refuse(
                        place,
                        name,
                        faults.stream()
                                .map(it -> new ImportNote(Kind.FAULT, it))
                                .toArray(ImportNote[]::new));
        } catch (PackRefused refused) {
            findings.refuse(place, name.isEmpty() ? entry.path("name").asString("") : name, refused.why());
        }
    }

    private static Offered offered(String place, Facts facts, ExerciseContent content) {
        return new Offered(place, facts.importedAs(), content, facts.notes());
    }
}
