package org.homestretch.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a drill or an attack measured, in a line. Run with {@code -Ddrills.record=true} to keep it for docs/security.md. */
public final class Figures {

    private static final Path FILE = Path.of("src/test/resources/security/drills.yaml");

    private Figures() {}

    /** Keeps it under the number of the case, in the place of what was measured before. */
    public static void tell(String number, String line, Object... figures) {
        var said = line.formatted(figures);
        System.out.println(number + ": " + said);
        if (Boolean.getBoolean("drills.record")) keep(number, said);
    }

    private static void keep(String number, String said) {
        try {
            var yaml = new YAMLMapper();
            var all = Files.exists(FILE)
                    ? new TreeMap<>(yaml.readValue(FILE.toFile(), new TypeReference<Map<String, Object>>() {}))
                    : new TreeMap<String, Object>();
            var figures = new java.util.LinkedHashMap<String, String>();
            figures.put("on", Practices.today().toString());
            figures.put("machine", machine());
            figures.put("figures", said);
            all.put(number, figures);
            Files.writeString(FILE, yaml.writeValueAsString(all));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String machine() {
        return "%d processors, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }
}
