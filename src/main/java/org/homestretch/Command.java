package org.homestretch;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.homestretch.audit.VerifyingTrail;
import org.homestretch.database.OwnedDatabase;

/** What the program can be asked for by its first words instead of starting: {@code audit verify}. */
@FunctionalInterface
interface Command {

    int FOUND_NOTHING = 0;
    int FOUND_SOMETHING = 1;

    /** @return the exit code */
    int run(String... settings) throws Exception;

    Map<String, Command> BY_WORDS = Map.of("audit verify", Command::verifyAudit);

    static Optional<Command> of(String... arguments) {
        return Optional.ofNullable(BY_WORDS.get(String.join(" ", words(arguments))));
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
}
