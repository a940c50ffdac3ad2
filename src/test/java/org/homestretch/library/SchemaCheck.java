package org.homestretch.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks a document against a JSON Schema made of the few words that {@link ExerciseSchema} uses; it knows no other. */
final class SchemaCheck {

    private static final List<String> KNOWN = List.of(
            "$schema",
            "$defs",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "anyOf",
            "pattern",
            "maxLength",
            "minimum",
            "maximum");

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    static List<String> faults(JsonNode schema, JsonNode document) {
        var check = new SchemaCheck(schema);
        check.check(schema, document, "");
        return check.faults;
    }

    private void check(JsonNode schema, JsonNode node, String place) {
        if (schema.has("$ref")) {
            check(root.at(schema.get("$ref").stringValue().substring(1)), node, place);
            return;
        }
        schema.propertyNames().forEach(it -> refuse(!KNOWN.contains(it), place, "unknown word " + it));
        if (schema.has("anyOf")) {
            refuse(
                    schema.get("anyOf").valueStream().noneMatch(it -> fits(it, node)),
                    place,
                    "fits none of the choices");
            return;
        }
        refuse(
                schema.has("type") && !isOf(schema.get("type").stringValue(), node),
                place,
                "is no " + schema.get("type"));
        refuse(
                schema.has("enum") && schema.get("enum").valueStream().noneMatch(node::equals),
                place,
                node + " is none of " + schema.get("enum"));
        if (node.isString()) checkText(schema, node.stringValue(), place);
        if (node.isNumber()) {
            refuse(
                    schema.has("minimum")
                            && node.doubleValue() < schema.get("minimum").doubleValue(),
                    place,
                    "too low");
            refuse(
                    schema.has("maximum")
                            && node.doubleValue() > schema.get("maximum").doubleValue(),
                    place,
                    "too high");
        }
        if (node.isArray() && schema.has("items")) {
            for (int i = 0; i < node.size(); i++) check(schema.get("items"), node.get(i), place + "[" + i + "]");
        }
        if (node.isObject()) checkParts(schema, node, place);
    }

    private void checkText(JsonNode schema, String text, String place) {
        refuse(
                schema.has("pattern")
                        && !Pattern.compile(schema.get("pattern").stringValue())
                                .matcher(text)
                                .find(),
                place,
                "does not match");
        refuse(
                schema.has("maxLength")
                        && text.length() > schema.get("maxLength").intValue(),
                place,
                "too long");
    }

    private void checkParts(JsonNode schema, JsonNode node, String place) {
        schema.path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .forEach(it -> refuse(!node.has(it), place + "." + it, "is missing"));
        var others = schema.path("additionalProperties");
        node.properties().forEach(it -> {
            var here = place + "." + it.getKey();
            var known = schema.path("properties").get(it.getKey());
            if (known != null) check(known, it.getValue(), here);
            else if (others.isObject()) check(others, it.getValue(), here);
            else refuse(others.isBoolean() && !others.booleanValue(), here, "is unknown");
        });
    }

    private boolean fits(JsonNode schema, JsonNode node) {
        var alone = new SchemaCheck(root);
        alone.check(schema, node, "");
        return alone.faults.isEmpty();
    }

    private static boolean isOf(String type, JsonNode node) {
        return switch (type) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isString();
            case "boolean" -> node.isBoolean();
            case "integer" -> node.isIntegralNumber();
            case "number" -> node.isNumber();
            case "null" -> node.isNull();
            default -> false;
        };
    }

    private void refuse(boolean wrong, String place, String fault) {
        if (wrong) faults.add(place + ": " + fault);
    }
}
