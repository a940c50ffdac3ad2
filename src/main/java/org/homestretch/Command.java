package org.homestretch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.homestretch.audit.VerifyingTrail;
import org.homestretch.database.OwnedDatabase;
import org.homestretch.factor.LostFactor;
import org.homestretch.keeping.BackingUp;
import org.homestretch.keeping.KeepingRefused;
import org.homestretch.keeping.Restoring;
import org.homestretch.shared.ConfigurationRefused;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/** What the program can be asked for by its first words instead of starting: {@code audit verify}, {@code backup FILE}. */
@FunctionalInterface
interface Command {

    int FOUND_NOTHING = 0;
    int FOUND_SOMETHING = 1;

    /** @return the exit code */
    int run(String... settings) throws Exception;

    Map<String, Command> BY_WORDS = Map.of("audit verify", Command::verifyAudit);

    Map<String, BiFunction<Environment, Path, String>> ON_FILES = Map.of(
            "backup", (settings, file) -> new BackingUp(settings, Clock.systemUTC()).to(file),
            "restore", (settings, file) -> new Restoring(settings).from(file));

    String FORGET_FACTOR = "second-step reset";

    /** Nothing when it is to start; words that are no command are told so, and start nothing. */
    static Optional<Command> of(String... arguments) {
        var words = words(arguments);
        if (words.length == 0) return Optional.empty();
        if (words.length == 2 && ON_FILES.containsKey(words[0]))
            return Optional.of(settings -> keep(ON_FILES.get(words[0]), Path.of(words[1]), settings));
        if (words.length == 3 && FORGET_FACTOR.equals(words[0] + " " + words[1]))
            return Optional.of(settings -> forgetFactor(words[2], settings));
        return Optional.of(BY_WORDS.getOrDefault(String.join(" ", words), Command::explain));
    }

    private static int explain(String... settings) {
        System.err.println(
                "Commands: backup FILE, restore FILE, audit verify, second-step reset EMAIL. Without one, Homestretch starts.");
        return FOUND_SOMETHING;
    }

    private static int keep(BiFunction<Environment, Path, String> work, Path file, String... settings) {
        try (var context = new SpringApplicationBuilder(SettingsOnly.class)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            System.out.println(work.apply(context.getEnvironment(), file.toAbsolutePath()));
            return FOUND_NOTHING;
        } catch (KeepingRefused | ConfigurationRefused refused) {
            System.err.println(refused.getMessage());
            return FOUND_SOMETHING;
        }
    }

    static String[] words(String... arguments) {
        return Arrays.stream(arguments).takeWhile(it -> !it.startsWith("--")).toArray(String[]::new);
    }

    static String[] settings(String... arguments) {
        return Arrays.copyOfRange(arguments, words(arguments).length, arguments.length);
    }

    private static int verifyAudit(String... settings) throws Exception {
        try (var database = OwnedDatabase.open(settings)) {
            var verdict = VerifyingTrail.verify(database.dataSource());
            verdict.ends().forEach(System.out::println);
            verdict.findings().forEach(System.err::println);
            System.out.println(
                    verdict.findings().isEmpty()
                            ? "The audit trail is whole."
                            : "The audit trail is NOT whole: see what was found above.");
            return verdict.findings().isEmpty() ? FOUND_NOTHING : FOUND_SOMETHING;
        }
    }

    private static int forgetFactor(String email, String... settings) throws Exception {
        try (var database = OwnedDatabase.open(settings)) {
            var forgotten = new LostFactor(database.dataSource(), Clock.systemUTC()).reset(email);
            if (forgotten > 0) System.out.println(email + " sets up a new app at the next sign-in.");
            else System.err.println("No account of " + email + " has a second step.");
            return forgotten > 0 ? FOUND_NOTHING : FOUND_SOMETHING;
        }
    }

    /** Has the settings, and nothing else of the house. */
    class SettingsOnly {}
}
