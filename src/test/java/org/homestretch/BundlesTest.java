package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bundles are read in no order of their own, so of two texts under one key either could be shown. */
class BundlesTest {

    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+) *=");

    @Test
    void no_key_has_two_texts() throws IOException {
        var where = new HashMap<String, Path>();
        try (var bundles = Files.newDirectoryStream(Path.of("src/main/resources/messages"), "*.properties")) {
            for (var bundle : bundles) {
                KEY.matcher(Files.readString(bundle))
                        .results()
                        .map(it -> it.group(1))
                        .forEach(key ->
                                assertThat(where.put(key, bundle)).as(key).isNull());
            }
        }
        assertThat(where).isNotEmpty();
    }
}
