package org.homestretch.plan.handout;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.homestretch.design.Paper;
import org.homestretch.shared.Side;
import org.junit.jupiter.api.Test;

class HandoutMessagesTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{((?:handout|portal)\\.[a-z.-]+)");

    @Test
    void every_key_of_the_template_has_a_text() throws IOException {
        assertThat(texts("handout", "portal")).containsAll(used());
    }

    @Test
    void every_text_is_used() throws IOException {
        var used = used();
        used.add("handout.none");
        for (var side : Side.values()) used.add("handout.side." + side);
        for (var paper : Paper.values()) {
            used.add("handout.get." + paper);
            used.add("handout.or." + paper);
        }

        assertThat(texts("handout"))
                .containsExactlyInAnyOrderElementsOf(
                        used.stream().filter(it -> it.startsWith("handout.")).toList());
    }

    private static Set<String> used() throws IOException {
        return IN_TEMPLATE
                .matcher(Files.readString(Path.of("src/main/resources/templates/handout.html")))
                .results()
                .map(it -> it.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> texts(String... bundles) throws IOException {
        var texts = new Properties();
        for (var bundle : bundles) {
            texts.load(new StringReader(
                    Files.readString(Path.of("src/main/resources/messages/" + bundle + ".properties"))));
        }
        return texts.stringPropertyNames();
    }
}
