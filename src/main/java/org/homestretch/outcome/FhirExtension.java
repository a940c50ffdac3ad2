package org.homestretch.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One extension of a FHIR element, found by its url, with the simple values or extensions inside it. */
final class FhirExtension {

    private static final int SIZE = 12;

    private final JsonNode extension;
    private final String place;

    FhirExtension(JsonNode element, String url) {
        this(element, url, "extension[" + url + "]");
    }

    private FhirExtension(JsonNode element, String url, String place) {
        this.extension = element.path("extension")
                .valueStream()
                .filter(it -> ReadingQuestionnaires.text(it, "url").equals(url))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
        this.place = place;
    }

    boolean isThere() {
        return extension.isObject();
    }

    FhirExtension inner(String url) {
        return new FhirExtension(extension, url, place(url));
    }

    String place(String url) {
        return place + "." + url;
    }

    /** The text that is this extension's own value; empty when there is none. */
    String text() {
        return extension.propertyNames().stream()
                .filter(it -> it.equals("valueString") || it.equals("valueCode") || it.equals("valueMarkdown"))
                .map(it -> ReadingQuestionnaires.text(extension, it))
                .findFirst()
                .orElse("");
    }

    /** The number that is this extension's own value; one of a size that no score has is none. */
    Optional<BigDecimal> number() {
        return extension.propertyNames().stream()
                .filter(it -> it.equals("valueDecimal") || it.equals("valueInteger") || it.equals("valuePositiveInt"))
                .map(extension::path)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .filter(it -> Math.abs(it.scale()) <= SIZE && it.precision() <= SIZE)
                .findFirst();
    }

    String text(String url) {
        return inner(url).text();
    }

    Optional<BigDecimal> number(String url) {
        return inner(url).number();
    }

    String required(String url, Consumer<String> missing) {
        var text = text(url);
        if (text.isEmpty()) missing.accept(place(url) + ": it is missing");
        return text;
    }

    BigDecimal requiredNumber(String url, Consumer<String> missing) {
        var number = number(url);
        if (number.isEmpty()) missing.accept(place(url) + ": a number is missing");
        return number.orElse(BigDecimal.ZERO);
    }
}
