package org.homestretch.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.FoundingPractices;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.NewPractice;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Proof;
import org.homestretch.identity.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Founds practices for tests and lets the test's thread work as somebody. */
@TestComponent
public class Practices {

    /** The password of everybody in tests. */
    public static final String PASSWORD = "four random words together";

    /** Where the practices of tests are. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final FoundingPractices founding;

    Practices(FoundingPractices founding) {
        this.founding = founding;
    }

    /** A new practice with an owner who also treats clients. */
    public SignedIn practice() {
        return founding.found(new NewPractice(
                "Practice " + UUID.randomUUID(),
                "+49 30 1234567",
                BERLIN,
                new PersonName("Olive Owner"),
                new EmailAddress(address("owner")),
                new NewPassword(PASSWORD),
                true));
    }

    /** The date where the practices are, which after their midnight is not the machine's. */
    public static LocalDate today() {
        return LocalDate.now(BERLIN);
    }

    /** An address that nobody else in the tests has. */
    public static String address(String who) {
        return who + "-" + UUID.randomUUID() + "@example.org";
    }

    /** What Spring Security knows once this person has signed in just now. */
    public static SecurityContext context(SignedIn who) {
        return new SecurityContextImpl(Proof.just(who, Instant.now()));
    }

    /** Does the work signed in as this person. */
    public static <T> T as(SignedIn who, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(who));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(SignedIn who, Runnable work) {
        as(who, () -> {
            work.run();
            return "";
        });
    }
}
