package org.homestretch.library;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** On which line of a YAML file each of its parts stands, so that a fault can be found where it was written. */
final class YamlLines {

    private static final Pattern PLACE = Pattern.compile("^[A-Za-z0-9_.\\[\\]-]+");
    private static final Pattern LAST_STEP = Pattern.compile("(\\.[^.\\[]*|\\[[0-9]+])$");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, Integer> lines = new HashMap<>();

    private YamlLines() {}

    /** Of a file that cannot be read to its end, as far as it can. */
    static YamlLines of(String text) {
        var found = new YamlLines();
        try (var parser = YAML.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) continue;
                var place = parser.streamReadContext().pathAsPointer().toString();
                found.lines.putIfAbsent(
                        place.replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                                .replace('/', '.')
                                .replaceFirst("^\\.", ""),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (JacksonException unreadable) {
            return found;
        }
        return found;
    }

    /** The fault with the line of its place, or of the part around it; a fault without a place stays as it is. */
    String located(String fault) {
        var place = PLACE.matcher(fault);
        if (fault.startsWith("line ") || !place.find()) return fault;
        for (var at = place.group(); !at.isEmpty(); ) {
            var line = lines.get(at);
            if (line != null) return fault + " (line " + line + ")";
            var shorter = LAST_STEP.matcher(at).replaceFirst("");
            if (shorter.equals(at)) return fault;
            at = shorter;
        }
        return fault;
    }
}
