package org.homestretch.adherence.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.ReadingMedia;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What springdoc says of the portal's API, put right by what the records themselves say: parts that are not nullable are
 * required, sealed interfaces are told apart by their unit, and nothing else of the application is described.
 */
final class PortalDescription {

    private static final String PATHS = "/api/portal/";

    private final ObjectNode description;
    private final Map<String, Class<?>> types = new TreeMap<>();

    PortalDescription(JsonNode described, RequestMappingHandlerMapping mappings) {
        description = (ObjectNode) described;
        collect(Problem.class);
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            var ours = mapping.getPatternValues().stream().anyMatch(PortalDescription::isOurs);
            if (ours) collect(method);
        });
    }

    ObjectNode finished() {
        var finished = JsonMapper.shared().createObjectNode();
        finished.put("openapi", description.get("openapi").asString());
        finished.putObject("info").put("title", "Homestretch portal").put("version", "1");
        finished.set("paths", paths());
        finished.putObject("components").set("schemas", schemas());
        return finished;
    }

    /** Pictures have no parts: an answer that names one says its whole address. */
    private static boolean isOurs(String path) {
        return path.startsWith(PATHS)
                && !path.startsWith(ExerciseFigures.ADDRESS)
                && !path.startsWith(ReadingMedia.ADDRESS);
    }

    private ObjectNode paths() {
        var paths = JsonMapper.shared().createObjectNode();
        sorted(description.get("paths")).forEach((path, operations) -> {
            if (!isOurs(path)) return;
            operations.forEach(operation -> finish((ObjectNode) operation));
            paths.set(path, operations);
        });
        return paths;
    }

    private static void finish(ObjectNode operation) {
        operation.remove("tags");
        var responses = (ObjectNode) operation.get("responses");
        responses.forEach(response -> {
            if (response.has("content")) {
                var content = (ObjectNode) response.get("content");
                var answer = content.remove(MediaType.ALL_VALUE);
                var file = answer.at("/schema/format").asString("").equals("byte");
                content.set(file ? MediaType.APPLICATION_PDF_VALUE : MediaType.APPLICATION_JSON_VALUE, answer);
            }
        });
        responses
                .putObject("default")
                .put("description", "Why it was not done")
                .putObject("content")
                .putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set("schema", reference(Problem.class));
    }

    private ObjectNode schemas() {
        var described = description.get("components").get("schemas");
        var schemas = JsonMapper.shared().createObjectNode();
        types.forEach((name, type) -> {
            if (type.isSealed()) {
                schemas.set(name, oneOf(type));
            } else if (type.isRecord() && described.has(name)) {
                schemas.set(name, put((ObjectNode) described.get(name), type));
            } else if (type.isRecord()) {
                schemas.set(name, put((ObjectNode) resolved(type).get(name), type));
            } else {
                schemas.set(name, described.get(name));
            }
        });
        return schemas;
    }

    /** In the record's order, so that a change of the code is a change of the same lines. */
    private ObjectNode put(ObjectNode schema, Class<?> type) {
        var whole = schema.has("allOf") ? (ObjectNode) schema.get("allOf").get(1) : schema;
        var properties = JsonMapper.shared().createObjectNode();
        var finished = JsonMapper.shared().createObjectNode().put("type", "object");
        var required = finished.putArray("required");
        unitOf(type, properties, required::add);
        for (var component : type.getRecordComponents()) {
            var property = property(component, whole.get("properties"));
            properties.set(component.getName(), isNullable(component) ? nullable((ObjectNode) property) : property);
            if (!isNullable(component)) required.add(component.getName());
        }
        finished.set("properties", properties);
        return finished;
    }

    private static void unitOf(Class<?> type, ObjectNode properties, Consumer<String> required) {
        Arrays.stream(type.getInterfaces()).filter(Class::isSealed).forEach(choice -> {
            properties
                    .putObject(discriminator(choice))
                    .put("type", "string")
                    .putArray("enum")
                    .add(unit(choice, type));
            required.accept(discriminator(choice));
        });
    }

    private static ObjectNode oneOf(Class<?> choice) {
        var schema = JsonMapper.shared().createObjectNode();
        var choices = schema.putArray("oneOf");
        var discriminator = schema.putObject("discriminator").put("propertyName", discriminator(choice));
        var mapping = discriminator.putObject("mapping");
        for (var kind : choice.getPermittedSubclasses()) {
            var reference = "#/components/schemas/" + kind.getSimpleName();
            choices.addObject().put("$ref", reference);
            mapping.put(unit(choice, kind), reference);
        }
        return schema;
    }

    private static JsonNode property(RecordComponent component, JsonNode described) {
        var type = component.getType();
        if (type == ZoneId.class || type == Locale.class) {
            return JsonMapper.shared().createObjectNode().put("type", "string");
        }
        return type.isSealed()
                ? reference(type)
                : described.get(component.getName()).deepCopy();
    }

    private static ObjectNode reference(Class<?> type) {
        return JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + type.getSimpleName());
    }

    /** What springdoc makes of a type that no successful answer mentions. */
    private static JsonNode resolved(Class<?> type) {
        return JsonMapper.shared()
                .readTree(Json31.pretty(ModelConverters.getInstance(true).readAll(type)));
    }

    private static String discriminator(Class<?> choice) {
        return choice.getAnnotation(JsonTypeInfo.class).property();
    }

    private static String unit(Class<?> choice, Class<?> kind) {
        return Arrays.stream(choice.getAnnotation(JsonSubTypes.class).value())
                .filter(it -> it.value() == kind)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static ObjectNode nullable(ObjectNode property) {
        if (property.has("$ref")) {
            var either = JsonMapper.shared().createObjectNode();
            either.putArray("anyOf").add(property).addObject().put("type", "null");
            return either;
        }
        var type = property.get("type").asString();
        property.putArray("type").add(type).add("null");
        return property;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void collect(HandlerMethod method) {
        collect(method.getMethod().getGenericReturnType());
        for (var parameter : method.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class) || parameter.isAnnotationPresent(RequestParam.class)) {
                collect(parameter.getParameterizedType());
            }
        }
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) collect(argument);
        }
        if (!(type instanceof Class<?> found) || !found.getName().startsWith("org.homestretch")) return;
        var known = types.putIfAbsent(found.getSimpleName(), found);
        if (known == found) return;
        if (known != null) throw new AssertionError(known + " and " + found + " share a name");
        if (found.isSealed()) for (var kind : found.getPermittedSubclasses()) collect(kind);
        if (found.isRecord()) for (var part : found.getRecordComponents()) collect(part.getGenericType());
    }

    private static Map<String, JsonNode> sorted(JsonNode node) {
        var sorted = new TreeMap<String, JsonNode>();
        node.properties().forEach(it -> sorted.put(it.getKey(), it.getValue()));
        return sorted;
    }
}
