package org.homestretch.library;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of an exercise's file, made from the records that read it. */
final class ExerciseSchema {

    private final JsonMapper json = new JsonMapper();
    private final ObjectNode parts = json.createObjectNode();

    private ExerciseSchema() {}

    static ObjectNode make() {
        return new ExerciseSchema().schema();
    }

    private ObjectNode schema() {
        var schema = json.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "An exercise of Homestretch")
                .put("description", "One file of src/main/resources/library/exercise, named after its key.");
        schema.setAll(record(ExerciseContent.class));
        ((ObjectNode) schema.at("/properties/key"))
                .put("pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")
                .put("maxLength", 40);
        schema.set("$defs", parts);
        return schema;
    }

    private ObjectNode record(Class<?> type) {
        var node = json.createObjectNode().put("type", "object").put("additionalProperties", false);
        var properties = node.putObject("properties");
        var required = node.putArray("required");
        for (var component : type.getRecordComponents()) {
            properties.set(component.getName(), property(component));
            if (isRequired(component)) required.add(component.getName());
        }
        return node;
    }

    private ObjectNode property(RecordComponent component) {
        var node = of(component.getGenericType());
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) return node;
        var choice = json.createObjectNode();
        choice.putArray("anyOf").add(node).add(json.createObjectNode().put("type", "null"));
        return choice;
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(MayBeLeftOut.class);
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) return container(generic);
        var plain = (Class<?>) type;
        if (plain == Amount.class) return amount();
        if (plain.isEnum()) return constants(plain);
        if (plain.isRecord()) return reference(plain);
        if (plain == URI.class)
            return json.createObjectNode().put("type", "string").put("pattern", "^https://");
        if (plain == LocalDate.class) {
            return json.createObjectNode().put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        if (plain == String.class)
            return json.createObjectNode().put("type", "string").put("pattern", "\\S");
        if (plain == UUID.class) {
            return json.createObjectNode()
                    .put("type", "string")
                    .put("pattern", "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
        }
        if (plain == boolean.class) return json.createObjectNode().put("type", "boolean");
        if (plain == Double.class) return json.createObjectNode().put("type", "number");
        if (plain == int.class || plain == Integer.class)
            return json.createObjectNode().put("type", "integer");
        throw new IllegalArgumentException("No schema for " + type);
    }

    private ObjectNode container(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        var node = json.createObjectNode();
        if (type.getRawType() == List.class) {
            node.put("type", "array").set("items", of(arguments[0]));
        } else if (type.getRawType() == Map.class) {
            node.put("type", "object").set("additionalProperties", of(arguments[1]));
        }
        return node;
    }

    private ObjectNode constants(Class<?> type) {
        var node = json.createObjectNode();
        var values = node.putArray("enum");
        Stream.of(type.getEnumConstants()).map(it -> ((Enum<?>) it).name()).forEach(values::add);
        return node;
    }

    private ObjectNode reference(Class<?> type) {
        var name = type.getSimpleName();
        if (!parts.has(name)) {
            parts.putObject(name);
            parts.set(name, record(type));
        }
        return json.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode amount() {
        var node = json.createObjectNode();
        var choices = node.putArray("anyOf");
        choices.add(range("REPETITIONS", Repetitions.MOST)).add(range("SECONDS", Seconds.MOST));
        return node;
    }

    private ObjectNode range(String unit, int most) {
        var node = json.createObjectNode().put("type", "object").put("additionalProperties", false);
        var properties = node.putObject("properties");
        properties.putObject("unit").putArray("enum").add(unit);
        for (var end : List.of("low", "high")) {
            properties.putObject(end).put("type", "integer").put("minimum", 1).put("maximum", most);
        }
        node.putArray("required").add("unit").add("low").add("high");
        return node;
    }
}
