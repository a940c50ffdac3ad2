package org.homestretch.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.homestretch.outcome.Definition.Amount;
import org.homestretch.outcome.Definition.Better;
import org.homestretch.outcome.Definition.Method;
import org.homestretch.outcome.Definition.Scoring;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a FHIR R4 Questionnaire whose root carries our extension on scoring. It may come from anywhere: nothing it names is
 * followed, and what would change the meaning of a question if it were read past is refused.
 */
final class ReadingQuestionnaires {

    /** Holds method, low, high, decimals, unit, minimumAnswered, better, recall, minutes, licence, source, error and important. */
    static final String SCORING = "urn:homestretch:measure-scoring";

    private static final Set<String> READ = Set.of(
            "resourceType",
            "id",
            "meta",
            "text",
            "url",
            "identifier",
            "version",
            "name",
            "title",
            "status",
            "date",
            "publisher",
            "description",
            "purpose",
            "copyright",
            "extension",
            "item",
            "language",
            "subjectType",
            "experimental",
            "contact",
            "useContext",
            "jurisdiction",
            "approvalDate",
            "lastReviewDate",
            "effectivePeriod",
            "code");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(20)
                            .maxStringLength(20_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode tree;
    private final Consumer<String> faults;
    private final Consumer<String> leftOut;

    private ReadingQuestionnaires(JsonNode tree, Consumer<String> faults, Consumer<String> leftOut) {
        this.tree = tree;
        this.faults = faults;
        this.leftOut = leftOut;
    }

    /** Empty, or with faults told, when it cannot be taken in. Its version is 1. */
    static Optional<Definition> read(byte[] bytes, Consumer<String> faults, Consumer<String> leftOut) {
        return tree(bytes, faults).flatMap(it -> new ReadingQuestionnaires(it, faults, leftOut).definition());
    }

    private static Optional<JsonNode> tree(byte[] bytes, Consumer<String> faults) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException wrong) {
            faults.accept("The file is not in UTF-8.");
        } catch (JacksonException unreadable) {
            var at = unreadable.getLocation();
            faults.accept("line " + (at == null ? 1 : at.getLineNr()) + ": this is no JSON, or a part is there twice");
        }
        return Optional.empty();
    }

    private Optional<Definition> definition() {
        if (!text(tree, "resourceType").equals("Questionnaire")) {
            faults.accept("resourceType: a FHIR R4 Questionnaire is needed");
            return Optional.empty();
        }
        checkWhole();
        var scoring = new FhirExtension(tree, SCORING);
        if (!scoring.isThere()) {
            faults.accept("extension: one with the url " + SCORING + " must say how it is scored");
            return Optional.empty();
        }
        var items = new QuestionnaireItems(faults, leftOut);
        items.read(tree.path("item"), "item");
        var told = new ArrayList<String>();
        var definition = whole(scoring, items, told::add);
        told.forEach(faults);
        if (told.isEmpty()) DefinitionRules.check(definition, faults);
        return Optional.of(definition);
    }

    private void checkWhole() {
        if (tree.has("modifierExtension")) faults.accept("modifierExtension: it would change the meaning of the whole");
        if (tree.has("derivedFrom")) faults.accept("derivedFrom: nothing outside the file is read");
        if (tree.has("contained")) leftOut.accept("contained");
        tree.propertyNames().stream()
                .filter(it -> !READ.contains(it) && !it.equals("modifierExtension") && !it.equals("derivedFrom"))
                .filter(it -> !it.equals("contained"))
                .forEach(leftOut);
    }

    private Definition whole(FhirExtension scoring, QuestionnaireItems items, Consumer<String> missing) {
        var name = text(tree, "title").isEmpty() ? text(tree, "name") : text(tree, "title");
        if (name.isEmpty()) missing.accept("title: it is missing");
        var about = text(tree, "description").isEmpty() ? name : text(tree, "description");
        var licence = scoring.text("licence").isEmpty() ? text(tree, "copyright") : scoring.text("licence");
        if (licence.isEmpty()) missing.accept("copyright: it is missing, and so is the extension's licence");
        var lead = items.lead().isEmpty() ? about : items.lead();
        return new Definition(
                key(name),
                1,
                name,
                about,
                scoring.required("recall", missing),
                lead,
                scoring.number("minutes")
                        .map(BigDecimal::intValue)
                        .orElse(Math.max(1, items.items().size() / 5)),
                items.items(),
                new Scoring(
                        one(Method.class, scoring, "method", missing).orElse(Method.SUM),
                        scoring.requiredNumber("low", missing),
                        scoring.requiredNumber("high", missing),
                        scoring.number("decimals").map(BigDecimal::intValue).orElse(0),
                        scoring.required("unit", missing),
                        null,
                        scoring.number("minimumAnswered")
                                .map(BigDecimal::intValue)
                                .orElse(items.items().size())),
                one(Better.class, scoring, "better", missing).orElse(Better.LOWER),
                amount(scoring, "error", missing),
                amount(scoring, "important", missing),
                licence,
                scoring.required("source", missing));
    }

    private static @Nullable Amount amount(FhirExtension scoring, String name, Consumer<String> missing) {
        var inner = scoring.inner(name);
        if (!inner.isThere()) return null;
        return new Amount(
                inner.requiredNumber("amount", missing),
                inner.required("basis", missing),
                inner.required("source", missing));
    }

    private static <T extends Enum<T>> Optional<T> one(
            Class<T> type, FhirExtension scoring, String name, Consumer<String> missing) {
        var code = scoring.text(name);
        var found = List.of(type.getEnumConstants()).stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
        if (found.isEmpty()) {
            missing.accept(scoring.place(name) + ": it must be one of "
                    + String.join(
                            ", ",
                            List.of(type.getEnumConstants()).stream()
                                    .map(it -> it.name().toLowerCase(Locale.ROOT))
                                    .toList()));
        }
        return found;
    }

    private static String key(String name) {
        var words = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var readable = words.substring(0, Math.min(words.length(), 50)).replaceFirst("-+$", "");
        return "own-" + (readable.isEmpty() ? "measure" : readable);
    }

    static String text(JsonNode node, String part) {
        var found = node.path(part);
        return found.isString() ? found.stringValue().strip() : "";
    }
}
