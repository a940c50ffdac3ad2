package org.homestretch.library;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a file leaves out: each part of a record that is neither {@code @Nullable} nor {@link MayBeLeftOut} must be there
 * and not blank.
 */
final class RequiredParts {

    private final List<String> missing = new ArrayList<>();

    private RequiredParts() {}

    /** Places such as {@code steps[2].text}. */
    static List<String> missingIn(JsonNode node, Class<? extends Record> type) {
        var search = new RequiredParts();
        search.partsOf(node, type, "");
        return search.missing;
    }

    private void partsOf(JsonNode node, Class<?> type, String place) {
        for (var component : type.getRecordComponents()) {
            var here = place + component.getName();
            var part = node.get(component.getName());
            if (part != null && !part.isNull()) {
                look(part, component.getGenericType(), here);
            } else if (isRequired(component)) {
                missing.add(here);
            }
        }
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(MayBeLeftOut.class);
    }

    private void look(JsonNode node, Type type, String place) {
        if (node.isNull() || node.isString() && node.stringValue().isBlank()) {
            missing.add(place);
        } else if (node.isArray() && type instanceof ParameterizedType list) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), list.getActualTypeArguments()[0], place + "[" + i + "]");
            }
        } else if (type instanceof Class<?> part && part.isRecord()) {
            partsOf(node, part, place + ".");
        }
    }
}
