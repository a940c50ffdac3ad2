package org.homestretch.library;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Refuses what no exercise needs and only an attack has: references, deep nesting, and too many parts. */
final class YamlGuard {

    static final int DEPTH = 20;
    static final int PARTS = 20_000;

    private static final YAMLMapper YAML = new YAMLMapper();

    private YamlGuard() {}

    /** Empty as well for a text that is no YAML, which its reader tells better. */
    static Optional<String> faultIn(String text) {
        int depth = 0;
        int parts = 0;
        try (var parser = (YAMLParser) YAML.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) depth++;
                if (token.isStructEnd()) depth--;
                if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                    return fault(parser, "an anchor (&) or a reference (*) to one is not read here");
                }
                if (depth > DEPTH) return fault(parser, "its parts stand too deep in one another");
                if (++parts > PARTS) return fault(parser, "it has too many parts");
            }
            return Optional.empty();
        } catch (JacksonException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<String> fault(YAMLParser parser, String fault) {
        return Optional.of("line " + parser.currentTokenLocation().getLineNr() + ": " + fault);
    }
}
