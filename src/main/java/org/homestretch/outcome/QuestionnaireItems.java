package org.homestretch.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homestretch.outcome.Definition.Item;
import org.homestretch.outcome.Definition.Kind;
import org.homestretch.outcome.Definition.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The questions of a FHIR Questionnaire, in their order; groups are opened, and displayed text leads in. */
final class QuestionnaireItems {

    private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";
    private static final List<String> SCORES =
            List.of(FHIR + "ordinalValue", FHIR + "questionnaire-ordinalValue", FHIR + "itemWeight");

    /** Two texts, low and high, which make a whole number a scale to tap on. */
    private static final String ENDS = "urn:homestretch:scale-ends";

    /** What would be asked otherwise if it were read past. */
    private static final Set<String> REFUSED =
            Set.of("modifierExtension", "enableWhen", "answerValueSet", "repeats", "initial", "definition");

    private final List<Item> items = new ArrayList<>();
    private final List<String> lead = new ArrayList<>();
    private final Consumer<String> faults;
    private final Consumer<String> leftOut;

    QuestionnaireItems(Consumer<String> faults, Consumer<String> leftOut) {
        this.faults = faults;
        this.leftOut = leftOut;
    }

    List<Item> items() {
        return items;
    }

    String lead() {
        return String.join(" ", lead);
    }

    void read(JsonNode list, String place) {
        if (!list.isArray() && !list.isMissingNode()) faults.accept(place + ": a list is needed");
        for (int i = 0; i < list.size(); i++) {
            if (items.size() > DefinitionRules.ITEMS) return;
            one(list.get(i), place + "[" + i + "]");
        }
    }

    private void one(JsonNode node, String here) {
        for (var part : REFUSED) {
            if (isSaid(node.path(part)))
                faults.accept(
                        here + "." + part + ": it is not read here, and leaving it out would change the question");
        }
        var text = ReadingQuestionnaires.text(node, "text");
        switch (ReadingQuestionnaires.text(node, "type")) {
            case "group" -> {
                if (!text.isEmpty()) lead.add(text);
                read(node.path("item"), here + ".item");
            }
            case "display" -> lead.add(text);
            case "boolean" -> add(node, here, Kind.YES_NO, text);
            case "choice" -> add(node, here, Kind.CHOICE, text);
            case "integer" -> add(node, here, new FhirExtension(node, ENDS).isThere() ? Kind.SCALE : Kind.NUMBER, text);
            case "decimal" -> add(node, here, Kind.DECIMAL, text);
            default -> faults.accept(here + ".type: only integer, decimal, choice and boolean can be scored");
        }
    }

    private void add(JsonNode node, String here, Kind kind, String text) {
        if (isSaid(node.path("item"))) faults.accept(here + ".item: a question within a question is not read here");
        if (text.isEmpty()) faults.accept(here + ".text: it is missing");
        var ends = new FhirExtension(node, ENDS);
        var options =
                kind == Kind.CHOICE ? options(node.path("answerOption"), here + ".answerOption") : List.<Option>of();
        var ranged = kind == Kind.SCALE || kind == Kind.NUMBER || kind == Kind.DECIMAL;
        items.add(new Item(
                key(node, here),
                kind,
                text,
                ranged ? bound(node, "minValue", here) : null,
                ranged ? bound(node, "maxValue", here) : null,
                kind == Kind.SCALE ? ends.text("low") : null,
                kind == Kind.SCALE ? ends.text("high") : null,
                ranged && kind != Kind.SCALE ? unit(node) : null,
                options));
        noteLeftOut(node, here);
    }

    private List<Option> options(JsonNode list, String place) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < list.size(); i++) {
            var here = place + "[" + i + "]";
            var coding = list.get(i).path("valueCoding");
            var label = ReadingQuestionnaires.text(coding, "display");
            if (label.isEmpty()) faults.accept(here + ".valueCoding.display: it is missing");
            var score = score(list.get(i), coding);
            if (score.isEmpty()) faults.accept(here + ": its score is missing, as an ordinalValue or itemWeight");
            options.add(new Option(label, score.orElse(BigDecimal.ZERO)));
        }
        return options;
    }

    private static Optional<BigDecimal> score(JsonNode option, JsonNode coding) {
        return SCORES.stream()
                .flatMap(url -> Stream.of(new FhirExtension(option, url), new FhirExtension(coding, url)))
                .map(FhirExtension::number)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private @Nullable Integer bound(JsonNode node, String name, String here) {
        var bound = new FhirExtension(node, FHIR + name).number();
        var whole = bound.filter(
                it -> it.stripTrailingZeros().scale() <= 0 && it.abs().compareTo(BigDecimal.valueOf(1_000_000)) <= 0);
        if (whole.isEmpty()) faults.accept(here + ".extension: a whole " + name + " is missing");
        return whole.map(BigDecimal::intValue).orElse(null);
    }

    private static @Nullable String unit(JsonNode node) {
        var coding = node.path("extension")
                .valueStream()
                .filter(it -> ReadingQuestionnaires.text(it, "url").equals(FHIR + "questionnaire-unit"))
                .map(it -> it.path("valueCoding"))
                .findFirst();
        return coding.map(it -> ReadingQuestionnaires.text(it, "display").isEmpty()
                        ? ReadingQuestionnaires.text(it, "code")
                        : ReadingQuestionnaires.text(it, "display"))
                .filter(it -> !it.isEmpty() && it.length() <= 60)
                .orElse(null);
    }

    private String key(JsonNode node, String here) {
        var id = ReadingQuestionnaires.text(node, "linkId");
        if (id.isEmpty()) faults.accept(here + ".linkId: it is missing");
        return "q-" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    private void noteLeftOut(JsonNode node, String here) {
        node.path("extension")
                .valueStream()
                .map(it -> ReadingQuestionnaires.text(it, "url"))
                .filter(it -> !it.equals(ENDS) && !it.startsWith(FHIR + "m") && !it.equals(FHIR + "questionnaire-unit"))
                .forEach(it -> leftOut.accept(here + ".extension[" + it + "]"));
    }

    private static boolean isSaid(JsonNode node) {
        return !node.isMissingNode() && !node.isNull() && !(node.isBoolean() && !node.booleanValue());
    }
}
