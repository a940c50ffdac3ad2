package org.homestretch.library;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** An exercise as one YAML file in the form of the library's own. It may come from anywhere, and is read with suspicion. */
public final class ExerciseYaml {

    /** Pictures of one's own are kept apart from the form, so no file carries them. */
    private static final String PICTURES = "media";

    private static final YAMLMapper WRITER = YAMLMapper.builder(
                    YAMLFactory.builder().stringQuotingChecker(new WordsAlone()).build())
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    private final Optional<ExerciseContent> content;
    private final YamlLines lines;
    private final boolean pictures;

    private ExerciseYaml(Optional<ExerciseContent> content, YamlLines lines, boolean pictures) {
        this.content = content;
        this.lines = lines;
        this.pictures = pictures;
    }

    /**
     * Tells each fault with its place and line.
     *
     * @param key the one that the file's name promises; none when the file may have any
     */
    public static ExerciseYaml read(String text, @Nullable String key, Consumer<String> faults) {
        var bomb = YamlGuard.faultIn(text);
        if (bomb.isPresent()) {
            faults.accept(bomb.get());
            return new ExerciseYaml(Optional.empty(), YamlLines.of(""), false);
        }
        var lines = YamlLines.of(text);
        Consumer<String> here = fault -> faults.accept(lines.located(fault));
        var tree = StrictYaml.tree(text, here).flatMap(it -> file(it, here));
        var pictures = tree.filter(it -> it.remove(PICTURES) != null);
        var content = tree.flatMap(it -> StrictYaml.bind(it, key, ExerciseContent.class, here));
        return new ExerciseYaml(content, lines, pictures.isPresent());
    }

    /** Leaves out what is not said; reading it gives an equal exercise. */
    public static String write(ExerciseContent exercise) {
        var tree = WRITER.<ObjectNode>valueToTree(exercise);
        tree.remove(PICTURES);
        for (var part : ExerciseContent.class.getRecordComponents()) {
            if (part.isAnnotationPresent(MayBeLeftOut.class)
                    && tree.path(part.getName()).isEmpty()) tree.remove(part.getName());
        }
        leaveOutNulls(tree);
        return WRITER.writeValueAsString(tree);
    }

    /** Empty after a fault was told. */
    public Optional<ExerciseContent> content() {
        return content;
    }

    /** Whether there were pictures, which are not read. */
    public boolean hadPictures() {
        return pictures;
    }

    /** A fault with the line of its place in this file. */
    public String located(String fault) {
        return lines.located(fault);
    }

    private static Optional<ObjectNode> file(JsonNode tree, Consumer<String> faults) {
        leaveOutNulls(tree);
        if (tree instanceof ObjectNode file) return Optional.of(file);
        faults.accept("line 1: this is no exercise");
        return Optional.empty();
    }

    private static void leaveOutNulls(JsonNode tree) {
        if (tree instanceof ObjectNode object) object.removeIf(JsonNode::isNull);
        tree.forEach(ExerciseYaml::leaveOutNulls);
    }

    /** What begins with no letter may be read as a number or a mark. */
    private static final class WordsAlone extends StringQuotingChecker.Default {

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || !Character.isLetter(value.charAt(0));
        }
    }
}
