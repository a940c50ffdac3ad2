package org.homestretch.library.pack;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Texts of a JSON that may hold anything: what is no text is none. */
final class Json {

    private Json() {}

    static String text(JsonNode node, String part) {
        return text(node.path(part));
    }

    /** Those that say something. */
    static List<String> texts(JsonNode list) {
        return list.valueStream().map(Json::text).filter(it -> !it.isEmpty()).toList();
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : "";
    }
}
