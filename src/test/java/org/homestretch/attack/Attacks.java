package org.homestretch.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.homestretch.support.Practices;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How much was tried, in a line. Run with {@code -Dattacks.record=true} to keep it for docs/security.md. */
final class Attacks {

    private static final Path FILE = Path.of("src/test/resources/security/attacks.yaml");
    private static final AtomicInteger COUNTED = new AtomicInteger();

    private Attacks() {}

    /** One more forged request. */
    static void count() {
        COUNTED.incrementAndGet();
    }

    static int counted() {
        return COUNTED.get();
    }

    /** How many were counted since the last time, in a line with a place for the number. */
    static void tell(String number, String line) {
        var said = line.formatted(COUNTED.getAndSet(0));
        System.out.println(number + ": " + said);
        if (Boolean.getBoolean("attacks.record")) keep(number, said);
    }

    private static void keep(String number, String said) {
        try {
            var yaml = new YAMLMapper();
            var all = Files.exists(FILE)
                    ? new TreeMap<>(
                            yaml.readValue(FILE.toFile(), new TypeReference<Map<String, Map<String, String>>>() {}))
                    : new TreeMap<String, Map<String, String>>();
            all.put(number, new TreeMap<>(Map.of("on", Practices.today().toString(), "figures", said)));
            Files.writeString(FILE, yaml.writeValueAsString(all));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
