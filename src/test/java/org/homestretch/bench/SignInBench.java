package org.homestretch.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.homestretch.Homestretch;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.FoundingPractices;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.NewPractice;
import org.homestretch.identity.PersonName;
import org.homestretch.support.Practices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Measures whether a refusal takes as long whoever has the address; see bench/README.md. */
final class SignInBench {

    private static final int WARM_UP = 20;
    private static final int TRIES = Integer.getInteger("bench.tries", 400);
    private static final int GUESSES = WARM_UP + TRIES;

    private SignInBench() {}

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("homestretch-bench");
        try (var program = new SpringApplicationBuilder(Homestretch.class, Practices.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--homestretch.database.data-directory=" + data)) {
            // Each address is guessed at once, so that the allowance of each is written for the first time.
            var once = addresses(program);
            var twice = addresses(program);
            for (var address : twice) alsoElsewhere(program, address);
            var door = program.getBean("passwordSignIn", AuthenticationProvider.class);
            var times = List.of(new ArrayList<Long>(), new ArrayList<Long>(), new ArrayList<Long>());
            var order = new ArrayList<>(List.of(0, 1, 2));
            var random = new Random(4);
            for (var guess = 0; guess < GUESSES; guess++) {
                var addresses = List.of(Practices.address("owner"), once.get(guess), twice.get(guess));
                // In turns, so that whatever else the machine does falls on all.
                Collections.shuffle(order, random);
                for (var accounts : order) times.get(accounts).add(refused(door, addresses.get(accounts)));
            }
            var none = median(times.getFirst());
            var lines = new ArrayList<>(List.of(
                    "# Refused sign-ins",
                    "",
                    String.format(
                            Locale.ROOT,
                            "Measured on %s: %d processors, %s %s, Java %s, load of the machine %.1f. Medians of %d refusals each.",
                            LocalDate.now(Practices.BERLIN),
                            Runtime.getRuntime().availableProcessors(),
                            System.getProperty("os.name"),
                            System.getProperty("os.arch"),
                            System.getProperty("java.version"),
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                            TRIES),
                    "",
                    "| accounts behind the address | ms | to none |",
                    "| ---: | ---: | ---: |"));
            for (var accounts = 0; accounts < times.size(); accounts++) {
                var median = median(times.get(accounts));
                lines.add(String.format(Locale.ROOT, "| %d | %.2f | %.3f |", accounts, median, median / none));
            }
            lines.forEach(System.out::println);
            if (arguments.length > 0) Files.write(Path.of(arguments[0]), lines);
        }
    }

    private static List<String> addresses(ConfigurableApplicationContext program) {
        return Stream.generate(() -> program.getBean(Practices.class).practice().email())
                .limit(GUESSES)
                .toList();
    }

    /** Gives the person of this address an account with a password in another practice. */
    private static void alsoElsewhere(ConfigurableApplicationContext program, String address) {
        program.getBean(FoundingPractices.class)
                .found(new NewPractice(
                        "Elsewhere " + address,
                        "+49 30 1234567",
                        Practices.BERLIN,
                        new PersonName("Olive Owner"),
                        new EmailAddress(address),
                        new NewPassword(Practices.PASSWORD),
                        true));
    }

    private static long refused(AuthenticationProvider door, String email) {
        var begun = System.nanoTime();
        try {
            var attempt = new UsernamePasswordAuthenticationToken(email, "not the right password");
            attempt.setDetails(new WebAuthenticationDetails("place-" + begun, null));
            door.authenticate(attempt);
            throw new IllegalStateException("let in");
        } catch (BadCredentialsException refused) {
            return System.nanoTime() - begun;
        }
    }

    private static double median(List<Long> times) {
        var sorted = new ArrayList<>(times.subList(WARM_UP, times.size()));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2) / 1e6;
    }
}
