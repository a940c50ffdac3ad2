package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** Looks through everything that goes into the jar: classes, settings, pages and both bundles. */
class PackagedTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** Shapes of secrets, not words about them. */
    private static final Pattern SECRET = Pattern.compile(String.join(
            "|",
            "-----BEGIN [A-Z ]*PRIVATE KEY-----",
            "\\bAKIA[0-9A-Z]{16}\\b",
            "\\bgh[pousr]_[A-Za-z0-9]{36}\\b",
            "\\bxox[abpr]-[A-Za-z0-9-]{20,}",
            "\\bnpm_[A-Za-z0-9]{36}\\b",
            "\\bsk_live_[A-Za-z0-9]{20,}",
            "://[^/\\s:@\"'<>]{1,40}:[^/\\s:@\"'<>]{1,40}@[\\w.-]+"));

    private static final Pattern UNWANTED_FILE = Pattern.compile(
            "(^|/)(\\.env.*|\\.git.*|\\.npmrc|.*\\.map|.*\\.(pem|key|p12|jks|kdbx|bak|orig|swp)|id_rsa.*|node_modules|.*\\.test\\.[jt]s)$");

    private static final Pattern NAMES_A_SECRET =
            Pattern.compile(".*(password|secret|token|passphrase|credential|[.-]key).*");

    @Test
    @Tag("E12")
    void no_file_is_packaged_that_only_helps_to_build_or_to_break_in() throws IOException {
        try (var files = files()) {
            assertThat(files.map(it -> CLASSES.relativize(it).toString()))
                    .noneMatch(it -> UNWANTED_FILE.matcher(it).find());
        }
    }

    @Test
    @Tag("E12")
    void nothing_packaged_has_the_shape_of_a_secret() throws IOException {
        try (var files = files()) {
            assertThat(files.collect(Collectors.toMap(it -> it, PackagedTest::secrets)).entrySet().stream()
                            .filter(it -> !it.getValue().isEmpty()))
                    .isEmpty();
        }
    }

    @Test
    @Tag("E12")
    void no_script_leads_to_its_source_or_has_the_tools_of_development() throws IOException {
        try (var files = files()) {
            var scripts = files.filter(it -> it.toString().endsWith(".js")).toList();
            assertThat(scripts).isNotEmpty();
            for (var script : scripts) {
                assertThat(Files.readString(script))
                        .as(script.toString())
                        .doesNotContain("sourceMappingURL=", "/@vite/client", "import.meta.hot", "copilot-main");
            }
        }
    }

    /** Each is empty or given by whoever operates it, who gets none from us. */
    @Test
    @Tag("E12")
    void no_secret_has_a_default() throws IOException {
        for (var source : new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"))) {
            var settings = (EnumerablePropertySource<?>) source;
            for (var key : settings.getPropertyNames()) {
                if (NAMES_A_SECRET.matcher(key).matches())
                    assertThat(String.valueOf(settings.getProperty(key)))
                            .as(key)
                            .matches("|\\$\\{[A-Z_]+:}");
            }
        }
    }

    @Test
    @Tag("E12")
    void the_program_needs_no_tool_of_development() throws Exception {
        var unwanted = List.of(
                "com.vaadin.base.devserver.DevModeHandlerManagerImpl",
                "com.vaadin.copilot.Copilot",
                "org.springframework.boot.devtools.restart.Restarter",
                "org.h2.Driver");
        for (var name : unwanted)
            assertThat(getClass().getClassLoader().getResource(name.replace('.', '/') + ".class"))
                    .as(name)
                    .isNull();
        assertThat(Files.readString(CLASSES.resolve("application.yaml"))).contains("productionMode: true");
    }

    /** Nor in what is kept of the sources. */
    @Test
    @Tag("E12")
    void nothing_in_the_repository_has_the_shape_of_a_secret() throws Exception {
        var listed = new ProcessBuilder("git", "ls-files", "-z").start();
        var names = new String(listed.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0");
        assertThat(names).hasSizeGreaterThan(100);
        var found = Stream.of(names)
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(it -> !it.endsWith("PackagedTest.java"))
                .collect(Collectors.toMap(it -> it, PackagedTest::secrets));
        found.values().removeIf(List::isEmpty);
        found.keySet().removeIf(EXAMPLES::containsKey);
        assertThat(found).isEmpty();
    }

    /** Files with something that looks like one, and what it is. */
    private static final Map<Path, String> EXAMPLES = Map.of();

    private static List<String> secrets(Path file) {
        try {
            return SECRET.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .results()
                    .map(it -> it.group())
                    .toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Stream<Path> files() throws IOException {
        return Files.walk(CLASSES).filter(Files::isRegularFile);
    }
}
