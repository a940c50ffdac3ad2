package org.homestretch.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.homestretch.Homestretch;
import org.homestretch.support.Practices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Measures whether a refusal takes as long for an address that nobody has; see bench/README.md. */
final class SignInBench {

    private static final int WARM_UP = 40;
    private static final int TRIES = 400;
    private static final int PEOPLE = 50;

    private SignInBench() {}

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("homestretch-bench");
        try (var program = new SpringApplicationBuilder(Homestretch.class, Practices.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--homestretch.database.data-directory=" + data)) {
            var known = new ArrayList<String>();
            for (var person = 0; person < PEOPLE; person++)
                known.add(program.getBean(Practices.class).practice().email());
            var door = program.getBean("passwordSignIn", AuthenticationProvider.class);
            var ofKnown = new ArrayList<Long>();
            var ofNobody = new ArrayList<Long>();
            var random = new Random(4);
            for (var guess = 0; guess < WARM_UP + TRIES; guess++) {
                // In turns, so that whatever else the machine does falls on both.
                var somebody = known.get(guess % PEOPLE);
                var first = random.nextBoolean();
                if (first) ofKnown.add(refused(door, somebody));
                ofNobody.add(refused(door, Practices.address("owner")));
                if (!first) ofKnown.add(refused(door, somebody));
            }
            var text = "Median of %d refusals: %.2f ms for an address with an account, %.2f ms without; ratio %.3f"
                    .formatted(TRIES, median(ofKnown), median(ofNobody), median(ofKnown) / median(ofNobody));
            System.out.println(text);
            if (arguments.length > 0) Files.writeString(java.nio.file.Path.of(arguments[0]), text + "\n");
        }
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
