package org.homestretch.attack;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The elements of a screen as the server told them to a tab, with the numbers by which it knows them. */
final class Seen {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;

    private final Map<Integer, Element> elements = new TreeMap<>();

    /** @param own what it is: tag, text, properties and attributes by their names */
    private record Element(Map<String, String> own, List<Integer> children) {}

    void apply(JsonNode changes) {
        for (var change : changes) apply(change.path("node").asInt(), change);
    }

    /** With this text within. */
    int button(String text) {
        return one("vaadin-button " + text, it -> is(it, "vaadin-button") && text(it).equals(text));
    }

    boolean hasButton(String text) {
        return find(it -> is(it, "vaadin-button") && text(it).equals(text)).isPresent();
    }

    int field(String label) {
        return one("field " + label, it -> label.equals(it.own().get("label")));
    }

    int tag(String name) {
        return one(name, it -> is(it, name));
    }

    String get(int element, String name) {
        return elements.get(element).own().getOrDefault(name, "");
    }

    Collection<Integer> oneOfEachTag() {
        var found = new TreeMap<String, Integer>();
        elements.forEach((id, it) -> found.put(it.own().getOrDefault("tag", ""), id));
        return found.values();
    }

    /** Those of which a tab knows no more than that they are there. */
    Set<Integer> hidden() {
        var hidden = new TreeSet<Integer>();
        elements.forEach((id, it) -> {
            if ("false".equals(it.own().get("visible"))) hidden.add(id);
        });
        return hidden;
    }

    private int one(String what, Predicate<Element> wanted) {
        return find(wanted).orElseThrow(() -> new AssertionError("Not on the screen: " + what));
    }

    private Optional<Integer> find(Predicate<Element> wanted) {
        return elements.entrySet().stream()
                .filter(it -> wanted.test(it.getValue()))
                .map(Map.Entry::getKey)
                .reduce((_, last) -> last);
    }

    private static boolean is(Element element, String tag) {
        return tag.equals(element.own().get("tag"));
    }

    private String text(Element element) {
        var below = element.children().stream()
                .map(elements::get)
                .filter(it -> it != null)
                .map(this::text)
                .collect(joining());
        return element.own().getOrDefault("text", "") + below;
    }

    private void apply(int id, JsonNode change) {
        var type = change.path("type").asString();
        if (type.equals("detach")) elements.remove(id);
        if (type.equals("detach")) return;
        var element = elements.computeIfAbsent(id, _ -> new Element(new HashMap<>(), new ArrayList<>()));
        switch (change.path("feat").asInt(-1)) {
            case DATA, PROPERTIES, ATTRIBUTES, TEXT -> put(element.own(), change);
            case CHILDREN -> splice(element.children(), type, change);
            default -> {}
        }
    }

    private static void put(Map<String, String> own, JsonNode change) {
        var key = change.path("key").asString();
        var value = change.path("value");
        if (change.has("value"))
            own.put(key, value.has("uri") ? value.get("uri").asString() : value.asString(""));
        else own.remove(key);
    }

    private static void splice(List<Integer> children, String type, JsonNode change) {
        if (type.equals("clear")) children.clear();
        if (!type.equals("splice")) return;
        var at = change.path("index").asInt();
        for (var removed = change.path("remove").asInt(0); removed > 0; removed--) children.remove(at);
        for (var added : change.path("addNodes")) children.add(at++, added.asInt());
    }
}
